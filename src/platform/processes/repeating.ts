import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Calls `look` now, or after `delayMs`, and again `everyMs` milliseconds after it ended, until the returned function is called; that one waits
 * for a call under way, whose signal is aborted by then. `look` must not throw.
 */
export function repeating(
  everyMs: number,
  look: (signal: AbortSignal) => Promise<void>,
  delayMs = 0,
): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const pause = (ms: number) => sleep(ms, undefined, { signal }).catch(() => undefined)
  const repeat = async (): Promise<void> => {
    if (delayMs > 0) await pause(delayMs)
    while (!signal.aborted) {
      await look(signal)
      await pause(everyMs)
    }
  }
  const running = repeat()
  return async () => {
    stopping.abort()
    await running
  }
}
