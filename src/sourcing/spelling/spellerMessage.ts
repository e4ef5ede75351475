import { z } from 'zod'

/** What the dictionary's thread says: that it has loaded, or the answers to a question, one per word. */
export const spellerMessage = z.union([
  z.object({ id: z.number(), answers: z.array(z.array(z.string()).nullable()) }),
  z.object({ ready: z.literal(true) }),
])
