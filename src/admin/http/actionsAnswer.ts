import { z } from 'zod'

import { EDIT_KINDS, STAGES, STATES } from '@/src/workflow/stages'
import { findingAnswer } from './findingAnswer'

const offeredAction = z.object({
  action: z.string(),
  label: z.string(),
  allowed: z.boolean(),
  code: z.string().nullable(),
  message: z.string().nullable(),
  input: z.array(z.string()),
})

/** What `GET /api/articles/:id/actions` answers: the one thing the buttons show. */
export const actionsAnswer = z.object({
  revision: z.number(),
  stage: z.enum(STAGES),
  state: z.enum(STATES),
  editKind: z.enum(EDIT_KINDS),
  slug: z.string().nullable(),
  scheduledAt: z.string().nullable(),
  asked: z.object({ reason: z.string(), at: z.string() }).nullable(),
  /** Places whose record was gone when an older version was brought back. */
  dropped: z.array(z.string()).default([]),
  findings: z.array(findingAnswer),
  decided: z.array(
    z.object({ code: z.string(), quote: z.string().default(''), reason: z.string() }),
  ),
  actions: z.array(offeredAction),
})
export type Actions = z.infer<typeof actionsAnswer>
export type OfferedAction = z.infer<typeof offeredAction>
