import { z } from 'zod'

const announcedSchema = z.object({ payload: z.boolean(), worker: z.boolean() })

export type Readiness = Readonly<{ payload: boolean; worker: boolean; delivery: boolean }>

/**
 * Which parts of the newsroom are ready. Payload and its worker announce themselves on
 * `globalThis[Symbol.for('kunye.ready')]` from Next's instrumentation, which nobody awaits.
 */
export function readiness(delivery: boolean): Readiness {
  const holder = globalThis as { [key: symbol]: unknown }
  const announced = announcedSchema.safeParse(holder[Symbol.for('kunye.ready')])
  const { payload, worker } = announced.success ? announced.data : { payload: false, worker: false }
  return { payload, worker, delivery }
}
