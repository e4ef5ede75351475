import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileIn } from '@/src/delivery/search/index/snapshot'
import { startIndex } from '@/src/delivery/search/index/startIndex'
import { say } from '../say'

const LOOK_MS = 200

/**
 * Makes the search index of a filled public database and leaves its snapshot in `folder`, where every server under measurement
 * reads it instead of making its own. In a thread, so that another newsroom is filled meanwhile.
 */
export async function makeIndex(
  given: { uri: string; database: string; folder: string; bytes: number },
  signal: AbortSignal,
): Promise<void> {
  const started = performance.now()
  const errors: unknown[] = []
  const index = startIndex({ ...given, onError: (error) => errors.push(error) })
  try {
    index.opened()
    const snapshot = fileIn(given.folder, given.database)
    for (;;) {
      if (errors.length > 0) throw errors[0]
      if (existsSync(snapshot)) break
      await sleep(LOOK_MS, undefined, { signal })
    }
  } finally {
    await index.stop()
  }
  say(
    `${given.database}: search index made, ${Math.round((performance.now() - started) / 1_000)} s`,
  )
}
