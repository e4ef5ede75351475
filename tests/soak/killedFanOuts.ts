import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { auditCollections } from '@/src/editorial/audit/collections'
import type { PublicArticle } from '@/src/published/documents'
import { fanOuts } from '@/src/editorial/publish/fanOut/rows'
import { rebuildPublicDocuments } from '@/src/editorial/publish/renew'
import { fanOutJob } from '@/src/editorial/publish/fanOut/runFanOut'
import type { Publishing } from '@/tests/support/publishing'
import { endTransactions } from './endTransactions'

export type FanOutKills = {
  /** Workers killed after some articles and before others. */
  inTheMiddle: number
  /** Articles that bear an old name, or differ from a rebuild, after another worker went on. */
  wrong: number
  /** Articles whose chain does not hold each of the changes once. */
  wrongChains: number
}

const SCRIPT = new URL('./fanOutWorker.ts', import.meta.url).pathname
const LIMIT_MS = 60_000
/** The worker's name to the database, and nobody else's: other tests are on the same one. */
const APP = `kunye-killed-${process.pid}`

/** Publishes `count` articles that name one person; returns the person's id. */
export async function somebodyFamous(newsroom: Publishing, count: number): Promise<string> {
  const source = await newsroom.source('APA')
  const person = await newsroom.person('Ünlü Kişi')
  for (let one = 0; one < count; one += 1) {
    const named = { source, persons: [person] }
    await newsroom.publish(await newsroom.draft(`Ünlü kişi haberi ${one}`, named))
  }
  return person
}

async function startWorker() {
  const uri = new URL(process.env.DATABASE_URI ?? '')
  uri.searchParams.set('appName', APP)
  const worker = spawn(process.execPath, ['src/run/launch.mjs', SCRIPT], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URI: uri.href, NODE_OPTIONS: '' },
  })
  const ended = once(worker, 'exit')
  const early = ended.then(() => Promise.reject(new Error('fanOutWorker.ts ended by itself')))
  await Promise.race([once(worker.stdout, 'data'), early])
  early.catch(() => undefined)
  return { worker, ended }
}

/** How many articles' chains hold so many changes of this person, each with another name. */
async function chainsHolding(payload: Payload, person: string, times: number): Promise<number> {
  const entries = await auditCollections(payload)
    .entries.aggregate([
      { $match: { action: 'recordChanged', record: `persons/${person}` } },
      { $group: { _id: '$chain', count: { $sum: 1 }, names: { $addToSet: '$values.is' } } },
      { $match: { count: times, $expr: { $eq: [{ $size: '$names' }, times] } } },
    ])
    .toArray()
  return entries.length
}

/**
 * Renames the person `times` times and each time kills (-9) the worker that spreads the name as soon as more than a
 * share of the articles, another one each time, bears it; then lets another worker go on, as after the lease.
 */
export async function killedFanOuts(
  { db, payload }: Publishing,
  person: string,
  times: number,
): Promise<FanOutKills> {
  const articles = db.collection<PublicArticle>('articles')
  const all = await articles.countDocuments({ deps: person })
  const counts: FanOutKills = { inTheMiddle: 0, wrong: 0, wrongChains: 0 }
  for (let index = 0; index < times; index += 1) {
    const displayName = `Yeni Ad ${index}`
    const bearing = () => articles.countDocuments({ 'persons.name': displayName })
    const { worker, ended } = await startWorker()
    await payload.update({ collection: 'persons', id: person, data: { displayName }, depth: 0 })
    const share = (all * (index + 1)) / (times + 2)
    const until = Date.now() + LIMIT_MS
    while ((await bearing()) < share && Date.now() < until) await sleep(1)
    worker.kill('SIGKILL')
    await ended
    if ((await bearing()) < all) counts.inTheMiddle += 1
    await endTransactions(db.client, APP)
    await fanOuts(payload).updateMany({}, { $set: { nextAt: new Date(0) } })
    await fanOutJob.run(payload, new AbortController().signal)
    counts.wrong += all - (await bearing()) + (await rebuildPublicDocuments(payload)).length
    counts.wrongChains += all - (await chainsHolding(payload, person, index + 1))
    await fanOuts(payload).deleteMany({})
  }
  return counts
}
