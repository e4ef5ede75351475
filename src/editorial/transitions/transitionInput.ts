import { z } from 'zod'

import { isId } from '@/src/language/ids'
import { EDIT_KINDS, GATES } from '@/src/workflow/stages'
import { plainText } from '@/src/language/text/plainText'
import type { TransitionText } from '@/src/workflow/transitions'

const id = z.string().refine(isId)
const text = z.string().max(4_000).transform(plainText)

/** The body of a transition, parsed once at the edge; unknown keys are refused rather than ignored. */
export const transitionInput = z.strictObject({
  action: z.string().max(40),
  revision: z.number().int().nonnegative(),
  input: z
    .strictObject({
      reason: text.optional(),
      editKind: z.enum(EDIT_KINDS).optional(),
      note: text.optional(),
      was: text.optional(),
      is: text.optional(),
      claim: z.string().max(64).optional(),
      reviewer: id.nullable().optional(),
      assignee: id.nullable().optional(),
      dueAt: z.iso.datetime({ offset: true }).nullable().optional(),
      publicReason: text.optional(),
      at: z.string().max(40).optional(),
      timeZone: z.string().max(60).optional(),
      gate: z.enum(GATES).optional(),
      gateState: z.enum(['required', 'done']).optional(),
      overrides: z
        .array(
          z.strictObject({
            code: z.string().max(60),
            quote: z.string().max(20_000).transform(plainText),
            reason: text,
          }),
        )
        .max(200)
        .optional(),
    } satisfies Record<TransitionText | 'overrides', z.ZodType>)
    .default({}),
})
export type TransitionRequest = z.infer<typeof transitionInput>
