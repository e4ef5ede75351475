import { randomUUID } from 'node:crypto'
import os from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from 'mongodb'

import { processStamp } from '@/src/platform/mongod/dataDir'
import { type Report, StartRefusal } from '@/src/platform/errors'
import { stamps, type Worker } from './stamp'

const HELD_MS = 30_000
const LOOK_AGAIN_MS = 300

/** Whether the holder was killed: on this machine a process is asked for; of another one only its time tells. */
async function isGone({ host, pid, process: began }: Worker): Promise<boolean> {
  return host === os.hostname() && (await processStamp(pid)) !== began
}

/** By the database's clock, in one atomic step; `over`: a holder known to be gone. */
async function tryTaking(db: Db, mine: Omit<Worker, 'until'>, over: string): Promise<boolean> {
  const stamp = await stamps(db).findOneAndUpdate(
    { _id: 'schema' },
    [
      {
        $set: {
          worker: {
            $cond: [
              {
                // No holder, or none any more: a missing time compares as smaller than every date.
                $or: [{ $lte: ['$worker.until', '$$NOW'] }, { $eq: ['$worker.token', over] }],
              },
              { $literal: mine },
              '$worker',
            ],
          },
        },
      },
      {
        $set: {
          'worker.until': {
            $cond: [
              { $eq: ['$worker.token', mine.token] },
              { $add: ['$$NOW', HELD_MS] },
              '$worker.until',
            ],
          },
        },
      },
    ],
    { returnDocument: 'after' },
  )
  return stamp?.worker?.token === mine.token
}

/** What a run throws when its place was taken, because it did not answer for 30 s. */
export const takenOver = (): StartRefusal =>
  new StartRefusal({
    tr: 'Geçişi başka bir süreç devraldı; bu süreç durdu. Nasıl gittiğine bakın: npm run kunye -- migrate --plan',
    en: 'Another process took the migration over; this one stopped. See how it went: npm run kunye -- migrate --plan',
  })

/**
 * Runs `work` as the only process that migrates this database: waits for another one, saying who it is, and takes over from
 * one that was killed (at once on the same machine, else after 30 s). `work` gets the token that its notes must carry.
 */
export async function asOnlyOne<T>(
  db: Db,
  report: Report,
  work: (token: string) => Promise<T>,
): Promise<T> {
  const mine = {
    ...{ token: randomUUID(), host: os.hostname(), pid: process.pid },
    ...{ process: (await processStamp(process.pid)) ?? 'alive', user: os.userInfo().username },
  }
  for (let told = '', over = ''; !(await tryTaking(db, mine, over)); await sleep(LOOK_AGAIN_MS)) {
    const holder = (await stamps(db).findOne({ _id: 'schema' }))?.worker
    if (!holder) continue
    over = (await isGone(holder)) ? holder.token : ''
    if (told === holder.token || over !== '') continue
    told = holder.token
    const who = `${holder.user}@${holder.host}, ${holder.pid}`
    report({ tr: `Geçişi başka bir süreç yapıyor, bekleniyor`, en: `waiting for ${who}` })
  }
  const renew = setInterval(() => {
    const until = [{ $set: { 'worker.until': { $add: ['$$NOW', HELD_MS] } } }]
    void stamps(db)
      .updateOne({ _id: 'schema', 'worker.token': mine.token }, until)
      .catch(() => undefined)
  }, HELD_MS / 3)
  try {
    return await work(mine.token)
  } finally {
    clearInterval(renew)
    await stamps(db).updateOne(
      { _id: 'schema', 'worker.token': mine.token },
      { $set: { worker: null } },
    )
  }
}
