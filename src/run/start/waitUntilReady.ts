import { setTimeout as sleep } from 'node:timers/promises'
import { StartRefusal } from '@/src/platform/errors'
import { print } from './print'

const READY_MS = 120_000

/**
 * Waits until the server answers /readyz with 200 (indexes, worker and delivery), telling every 5 s
 * what it waits for. Refuses after two minutes, naming the part that did not come.
 */
export async function waitUntilReady(url: string, signal: AbortSignal): Promise<void> {
  const start = performance.now()
  let told = 0
  while (performance.now() - start < READY_MS) {
    signal.throwIfAborted()
    const answer = await fetch(`${url}/readyz`, { signal }).catch(() => undefined)
    if (answer?.status === 200) return
    const seconds = Math.floor((performance.now() - start) / 1000)
    if (seconds >= told + 5) {
      told = seconds
      print({ tr: `Hazırlanıyor: ${await missing(answer)}, ${seconds} sn`, en: 'getting ready' })
    }
    await sleep(200, undefined, { signal })
  }
  throw new StartRefusal({
    tr: 'Haber merkezi iki dakikada hazır olmadı: yukarıdaki iletilere bakın.',
    en: 'The newsroom did not get ready within two minutes: see the messages above.',
  })
}

async function missing(answer: Response | undefined): Promise<string> {
  const parts: unknown = await answer?.json().then(
    (body) => (typeof body === 'object' && body && 'parts' in body ? body.parts : undefined),
    () => undefined,
  )
  if (typeof parts !== 'object' || !parts) return 'server'
  return Object.entries(parts)
    .filter(([, ready]) => !ready)
    .map(([name]) => name)
    .join(', ')
}
