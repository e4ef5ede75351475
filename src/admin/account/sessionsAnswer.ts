import { z } from 'zod'

/** `GET /api/users/sessions`. */
export const sessionsAnswer = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      startedAt: z.string(),
      lastSeenAt: z.string(),
      browser: z.string(),
      current: z.boolean(),
    }),
  ),
})
