import { z } from 'zod'

import { findingAnswer } from './findingAnswer'

const errorAnswer = z.object({
  code: z.string().optional(),
  message: z.string(),
  findings: z.array(findingAnswer).optional(),
  changed: z.array(z.string()).optional(),
})
const answer = z.object({ errors: z.array(errorAnswer) })

export type ApiError = z.infer<typeof errorAnswer>

/** The refusals inside an answer of the API; an answer of another shape has none. */
export function apiErrors(json: unknown): ApiError[] {
  const parsed = answer.safeParse(json)
  return parsed.success ? parsed.data.errors : []
}
