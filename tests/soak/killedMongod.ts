import { setTimeout as sleep } from 'node:timers/promises'

import type { Newsroom } from '@/tests/support/newsroom'
import type { OwnReplicaSet } from '@/tests/support/ownReplicaSet'
import { judgeWritten, type Verdict } from './judgeWritten'
import { startWriters, type Tokens } from './startWriters'

export type KilledMongod = Verdict & {
  kills: number
  answers: Record<string, number>
  /** From the start of mongod to the next acknowledged write, at most. */
  recoveryMs: number
}

/**
 * Eight people write while the only mongod of the newsroom is killed (-9) at random moments of two seconds and started
 * again, so many times; the newsroom is never restarted.
 */
export async function killedMongod(
  newsroom: Newsroom,
  mongod: OwnReplicaSet,
  tokens: Tokens,
  { kills, withinMs = 2_000 }: { kills: number; withinMs?: number },
): Promise<KilledMongod> {
  const writers = await startWriters(tokens, 8)
  const writesAgain = async () => {
    const before = writers.acknowledged()
    while (writers.acknowledged() === before) await sleep(5)
  }
  let recoveryMs = 0
  for (let kill = 0; kill < kills; kill += 1) {
    await writesAgain()
    await sleep(Math.random() * withinMs)
    await mongod.kill(0)
    const started = performance.now()
    await mongod.start(0)
    await writesAgain()
    recoveryMs = Math.max(recoveryMs, Math.round(performance.now() - started))
  }
  await writers.stop()
  const verdict = await judgeWritten(newsroom, writers.written)
  return { kills, ...verdict, answers: writers.written.answers, recoveryMs }
}
