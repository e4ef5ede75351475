import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { createDelivery } from '@/src/delivery/handler'
import type { Chronicle } from './chronicle'

export type Reading = {
  answered: number
  failed: number
  /** Answers for which the database was not asked. */
  kept: number
  /** Answers older than an earlier one of the same process. */
  backwards: number
  /** How long, at most, something older was answered after a newer one was known to be published. */
  lateMs: number
}

/** A delivery process with its cache on, and readers who compare what it answers with what is known to be published. */
export async function readers(publicDatabaseUri: string, { slug, known }: Chronicle) {
  let commands = 0
  const delivery = await createDelivery({
    ...{ publicDatabaseUri, publicUrl: 'https://haber.test', name: 'Künye' },
    ...{ introspection: false, cacheBytes: 64_000_000 },
    onError: () => undefined,
    onCommand: () => void (commands += 1),
  })
  const server = createServer((request, response) => void delivery.handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const query = encodeURIComponent(`{ article(slug: "${slug}") { dek } }`)
  const reading: Reading = { answered: 0, failed: 0, kept: 0, backwards: 0, lateMs: 0 }
  let stopping = false
  let newest = 0

  const read = async (): Promise<void> => {
    const [began, before, seenBefore] = [performance.now(), commands, newest]
    const answer = await fetch(`http://127.0.0.1:${port}/graphql?query=${query}`)
    const body: any = await answer.json()
    const number = Number(body.data?.article?.dek)
    if (answer.status !== 200 || !(number > 0)) return void (reading.failed += 1)
    reading.answered += 1
    if (commands === before) reading.kept += 1
    if (number < seenBefore) reading.backwards += 1
    newest = Math.max(newest, number)
    const missed = known.find((one) => one.number > number && one.at < began)
    if (missed) reading.lateMs = Math.max(reading.lateMs, Math.round(began - missed.at))
  }
  const reader = async () => {
    while (!stopping) {
      await read().catch(() => void (reading.failed += 1))
      await sleep(5)
    }
  }
  const going = [reader(), reader()]
  return {
    reading,
    /** Waits until answers are kept, and then until one that came later is shown. */
    async keepsAgain() {
      const { kept } = reading
      while (reading.kept === kept) await sleep(5)
      const shown = newest
      while (newest === shown) await sleep(5)
    },
    async stop() {
      stopping = true
      await Promise.all(going)
      server.close()
      server.closeAllConnections()
      await delivery.close()
    },
  }
}
