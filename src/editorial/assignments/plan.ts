import { z } from 'zod'

const named = z.object({ id: z.string(), name: z.string() })

/** An assignment as the desk shows it. */
export const planned = z.object({
  id: z.string(),
  headline: z.string(),
  note: z.string(),
  /** RFC 3339, UTC. */
  due: z.string().nullable(),
  desk: named.nullable(),
  assignee: named.nullable(),
  event: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** What came of it. */
  article: z.string().nullable(),
})
export type Planned = z.infer<typeof planned>

/** `GET /api/assignments/plan`: what is to be written, the most urgent first, and what was begun of late. */
export const planAnswer = z.object({ assignments: z.array(planned), more: z.boolean() })
export type PlanAnswer = z.infer<typeof planAnswer>
