import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'

import { proxyWarning } from './client'

const announcedSchema = z.object({
  payload: z.boolean(),
  worker: z.boolean(),
  database: z.boolean(),
  login: z.boolean().default(true),
  clock: z.boolean(),
  media: z.boolean().default(true),
})

/**
 * `clock`: it differs from the database's; `databaseLogin`: that turns our login down; `media`: no picture can be written;
 * `proxy`: requests come by one that nobody told us of.
 */
export type Warning = 'clock' | 'databaseLogin' | 'media' | 'proxy'

type Readiness = Readonly<{
  parts: Readonly<Record<'payload' | 'worker' | 'database' | 'delivery', boolean>>
  /** What is not as it should be, though requests can be answered. */
  warnings: readonly Warning[]
}>

/**
 * Which parts of the newsroom are ready. Payload, its worker and what they see of the database are announced on
 * `globalThis[Symbol.for('kunye.ready')]` from Next's instrumentation, which nobody awaits. Asks nobody anything.
 */
export function readiness(delivery: boolean): Readiness {
  const holder = globalThis as { [key: symbol]: unknown }
  const { data } = announcedSchema.safeParse(holder[Symbol.for('kunye.ready')])
  const {
    payload = false,
    worker = false,
    database = false,
    login = true,
    clock = true,
    media = true,
  } = data ?? {}
  const warnings: Warning[] = []
  if (!clock) warnings.push('clock')
  if (!login) warnings.push('databaseLogin')
  if (!media) warnings.push('media')
  if (proxyWarning.stands()) warnings.push('proxy')
  return { parts: { payload, worker, database, delivery }, warnings }
}

const LIVE = Symbol.for('kunye.live')

/** What answers `GET /api/live`, and how all of its answers end at once. The worker leaves one in the process. */
export type Live = Readonly<{
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  end(): void
}>
const liveHolder = globalThis as { [LIVE]?: Live }

/** The process's own, or undefined where none is there (yet). */
export const live = (): Live | undefined => liveHolder[LIVE]
/** Puts one in place of whatever was there. */
export const setLive = (given: Live): void => void (liveHolder[LIVE] = given)

type Stop = () => Promise<unknown>

/**
 * Stops the background work and Payload in this process, which live behind Next: by the function
 * that instrumentation leaves on `globalThis[Symbol.for('kunye.stop')]`, else by destroying every
 * Payload instance found in Payload's own global cache. Errors at this point help nobody.
 */
export async function stopPayload(): Promise<void> {
  const holder = globalThis as { [key: symbol | string]: unknown }
  const announced = holder[Symbol.for('kunye.stop')]
  if (typeof announced === 'function') {
    await Promise.resolve((announced as Stop)()).catch(() => undefined)
    return
  }
  const cache = holder._payload
  if (!(cache instanceof Map)) return
  for (const entry of cache.values()) {
    const payload: unknown = entry?.payload
    if (typeof payload !== 'object' || !payload || !('destroy' in payload)) continue
    if (typeof payload.destroy === 'function') {
      await Promise.resolve(payload.destroy()).catch(() => undefined)
    }
  }
}
