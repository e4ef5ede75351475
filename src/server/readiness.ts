import { z } from 'zod'

const announcedSchema = z.object({
  payload: z.boolean(),
  worker: z.boolean(),
  database: z.boolean(),
  clock: z.boolean(),
})

export type Readiness = Readonly<{
  parts: Readonly<Record<'payload' | 'worker' | 'database' | 'delivery', boolean>>
  /** What is not as it should be, though requests can be answered. */
  warnings: readonly 'clock'[]
}>

/**
 * Which parts of the newsroom are ready. Payload, its worker and what they see of the database are announced on
 * `globalThis[Symbol.for('kunye.ready')]` from Next's instrumentation, which nobody awaits. Asks nobody anything.
 */
export function readiness(delivery: boolean): Readiness {
  const holder = globalThis as { [key: symbol]: unknown }
  const { data } = announcedSchema.safeParse(holder[Symbol.for('kunye.ready')])
  const { payload = false, worker = false, database = false, clock = true } = data ?? {}
  return { parts: { payload, worker, database, delivery }, warnings: clock ? [] : ['clock'] }
}
