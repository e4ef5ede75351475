import { z } from 'zod'

const time = z.iso.datetime().nullable()

/** `GET /api/webhooks/:id/deliveries`. */
export const deliveriesAnswer = z.object({
  deliveries: z.array(
    z.object({
      id: z.string(),
      event: z.string(),
      article: z.string().nullable(),
      createdAt: z.iso.datetime(),
      state: z.enum(['pending', 'delivered', 'failed']),
      attempts: z.number(),
      lastAt: time,
      nextAt: time,
      statusCode: z.number().nullable(),
      problem: z.string().nullable(),
    }),
  ),
})
export type ShownDelivery = z.infer<typeof deliveriesAnswer>['deliveries'][number]
