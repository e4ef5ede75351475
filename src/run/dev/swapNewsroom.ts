import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { generateImportMap, getPayload, type SanitizedConfig } from 'payload'

import type * as Newsroom from './newsroom'
import { RUNNING } from './runningConfig'

const READY = Symbol.for('kunye.ready')
const STOP = Symbol.for('kunye.stop')
const THREADS = Symbol.for('kunye.threads')
/** Under this name Payload keeps the instance that routes ask for. */
const ASKED = 'default'
/** Requests that were begun with the old Payload have so long to end. */
const GRACE_MS = 3_000

type Stop = () => Promise<void>
type Process = {
  [READY]?: unknown
  [STOP]?: Stop
  [THREADS]?: unknown
  [RUNNING]?: Promise<SanitizedConfig>
  _payload?: Map<string, unknown>
  _payload_clientConfigs?: Record<string, unknown>
  _payload_schemaMap?: Map<string, unknown> | null
  _payload_clientSchemaMap?: Map<string, unknown> | null
}
const shared = globalThis as Process

/** What Payload made of the old config and would go on giving: emptied where it lies, since modules of Next hold it. */
const forgetMadeOfConfig = (): void => {
  const { _payload_clientConfigs: made = {} } = shared
  for (const language of Object.keys(made)) delete made[language]
  shared._payload_schemaMap?.clear()
  shared._payload_clientSchemaMap?.clear()
  Object.assign(shared, {
    _payload_doNotCacheClientConfig: true,
    _payload_doNotCacheSchemaMap: true,
    _payload_doNotCacheClientSchemaMap: true,
  })
}

/**
 * Exchanges Payload and the background work: the new ones open beside the old, then whoever asks for Payload gets the
 * new one, then the old ends. A component that the config names for the first time is written into the import map.
 */
export function swapNewsroom() {
  const ending = new Set<Promise<void>>()
  let swaps = 0
  const end = (stop: Stop): void => {
    const ended = sleep(GRACE_MS, undefined, { ref: false }).then(stop)
    ending.add(ended)
    void ended.catch(() => undefined).finally(() => ending.delete(ended))
  }
  return {
    async swap(file: string): Promise<void> {
      const { config, startWorker } = (await import(
        `${pathToFileURL(file).href}?${(swaps += 1)}`
      )) as typeof Newsroom
      const old = { ready: shared[READY], stop: shared[STOP] }
      const key = `development ${randomUUID()}`
      const payload = await getPayload({ config, key })
      try {
        await startWorker(() => Promise.resolve(payload))
      } catch (error) {
        Object.assign(shared, { [READY]: old.ready, [STOP]: old.stop })
        await payload.destroy()
        throw error
      }
      const kept = shared._payload
      kept?.set(ASKED, kept.get(key))
      kept?.delete(key)
      shared[RUNNING] = Promise.resolve(await config)
      // The next long text starts threads of the new sources; the old ones end when idle.
      delete shared[THREADS]
      forgetMadeOfConfig()
      if (old.stop) end(old.stop)
      await generateImportMap(payload.config, { log: false })
    },
    async close(): Promise<void> {
      await Promise.allSettled([shared[STOP]?.(), ...ending])
    },
  }
}
