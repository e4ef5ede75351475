import { z } from 'zod'

import { EDIT_KINDS, STAGES, STATES } from '@/src/workflow/stages'
import { BUTTON_ACTIONS } from '@/src/workflow/transitions'
import { findingAnswer } from '@/src/editorial/admin/callApi'

const offeredAction = z.object({
  action: z.enum(BUTTON_ACTIONS),
  label: z.string(),
  allowed: z.boolean(),
  code: z.string().nullable(),
  message: z.string().nullable(),
  input: z.array(z.string()),
})

/** An action of a build that is newer than this page: it has no words here, and is not offered. */
const unknownAction = z
  .looseObject({
    action: z.string().refine((name) => !BUTTON_ACTIONS.some((action) => action === name)),
  })
  .transform(() => null)

/** What `GET /api/articles/:id/actions` answers: the one thing the buttons show. */
export const actionsAnswer = z.object({
  revision: z.number(),
  stage: z.enum(STAGES),
  state: z.enum(STATES),
  editKind: z.enum(EDIT_KINDS),
  /** Whether this person is one of its writers: for others sending it in is not the next step. */
  writes: z.boolean().default(true),
  slug: z.string().nullable(),
  scheduledAt: z.string().nullable(),
  asked: z
    .object({ reason: z.string(), at: z.string(), by: z.string().nullable().default(null) })
    .nullable(),
  /** Places whose record was gone when an older version was brought back. */
  dropped: z.array(z.string()).default([]),
  findings: z.array(findingAnswer),
  decided: z.array(
    z.object({ code: z.string(), quote: z.string().default(''), reason: z.string() }),
  ),
  actions: z
    .array(offeredAction.or(unknownAction))
    .transform((all) => all.filter((one) => one !== null)),
})
export type Actions = z.infer<typeof actionsAnswer>
export type OfferedAction = z.infer<typeof offeredAction>
