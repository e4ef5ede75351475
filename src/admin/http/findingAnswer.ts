import { z } from 'zod'

/** A finding as the API answers it; codes stay open, so that a new check needs no new admin. */
export const findingAnswer = z.object({
  code: z.string(),
  severity: z.enum(['block', 'warn']),
  never: z.boolean(),
  where: z.object({
    field: z.enum(['headline', 'dek', 'body']),
    start: z.number(),
    end: z.number(),
    quote: z.string(),
  }),
  message: z.object({ tr: z.string(), en: z.string() }),
})
export type ShownFinding = z.infer<typeof findingAnswer>
