import { setTimeout as sleep } from 'node:timers/promises'

import type { OwnNewsroom } from '@/tests/support/openOwnNewsroom'
import { chronicle } from './chronicle'
import { judgeWritten, type Verdict } from './judgeWritten'
import { readers, type Reading } from './readers'
import { startWriters } from './startWriters'

export type Fault = 'stepDown' | 'kill' | 'hang'
export type Failover = Verdict & {
  faults: number
  reading: Reading
  updates: number
  /** Publications of the updated article beyond one for each update. */
  twice: number
  /** The longest time without an acknowledged write, by fault. */
  gapMs: Partial<Record<Fault, number>>
  answers: Record<string, number>
}

/**
 * A newsroom that saves and publishes and a delivery process with its cache on, on a replica set of three whose primary
 * gives way (`stepDown`), is killed (-9), or hangs until others have elected another. Neither is restarted.
 */
export async function failover(
  { newsroom, set, tokens }: OwnNewsroom,
  faults: readonly Fault[],
  { hangMs = 20_000 } = {},
): Promise<Failover> {
  const told = await chronicle(newsroom, tokens)
  const public_ = await readers(set.uri('kunye_public'), told)
  const writers = await startWriters(tokens, 4)
  const goesOn = async () => {
    const before = writers.acknowledged()
    while (writers.acknowledged() < before + 4) await sleep(5)
    await public_.keepsAgain()
  }
  const gapMs: Failover['gapMs'] = {}
  await goesOn()
  for (const fault of faults) {
    writers.longestGap()
    const member = await set.primary()
    if (fault === 'stepDown') await set.stepDown(20)
    if (fault === 'kill') await set.kill(member)
    if (fault === 'hang') {
      set.freeze(member)
      await sleep(hangMs)
      set.thaw(member)
    }
    await goesOn()
    gapMs[fault] = Math.max(gapMs[fault] ?? 0, writers.longestGap())
    await set.start(member)
    await set.healthy()
  }
  await Promise.all([writers.stop(), told.stop()])
  await public_.stop()
  const verdict = await judgeWritten(newsroom, writers.written)
  const { totalDocs } = await newsroom.payload.count({
    collection: 'audit-log',
    where: { article: { equals: told.id }, action: { equals: 'publish' } },
  })
  const updates = told.known.length
  // The last one may have been published just before the end, and not known of.
  const twice = Math.max(0, totalDocs - updates - 1)
  const { reading } = public_
  return {
    ...{ faults: faults.length, ...verdict, updates, twice, reading, gapMs },
    answers: writers.written.answers,
  }
}
