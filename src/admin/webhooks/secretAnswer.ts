import { z } from 'zod'

/** `POST /api/webhooks/:id/secret`: the secret, this once. */
export const secretAnswer = z.object({ secret: z.string() })
