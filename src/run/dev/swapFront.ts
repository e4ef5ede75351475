import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Env } from '@/src/platform/env'
import type { Door } from '@/src/platform/server/openDoor'
import type { NextApp } from '@/src/platform/server/parts'
import type * as Front from './front'

type Behind = Readonly<{
  env: Env
  publicDatabaseUri: string
  door: Door
  app: NextApp
  files: ReadonlySet<string>
}>

/** What the old front has begun to answer has so long to end. */
const GRACE_MS = 2_000
const nothing = (): Promise<void> => Promise.resolve()

/**
 * Exchanges what answers at the door: the new front connects first, then the door asks it, then the old one is closed.
 * The door itself, Next and the newsroom stay.
 */
export function swapFront({ door, app, ...given }: Behind) {
  let current: { close(): Promise<void> } | undefined
  let swaps = 0
  const closing = new Set<Promise<void>>()
  return {
    async swap(file: string): Promise<void> {
      const { serveNewsroom } = (await import(
        `${pathToFileURL(file).href}?${(swaps += 1)}`
      )) as typeof Front
      let answer: Parameters<Door['answerWith']>[0] | undefined
      const server = await serveNewsroom({
        ...given,
        door: {
          ...door,
          answerWith: (next) => void (answer = next),
          close: () => sleep(GRACE_MS),
        },
        createNextApp: () => Promise.resolve({ handle: app.handle, close: nothing }),
        stopNewsroom: nothing,
        development: true,
      })
      if (answer) door.answerWith(answer)
      const old = current?.close()
      current = server
      if (!old) return
      closing.add(old)
      void old.finally(() => closing.delete(old))
    },
    async close(): Promise<void> {
      await Promise.allSettled([current?.close(), ...closing])
    },
  }
}
