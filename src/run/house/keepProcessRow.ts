import { randomUUID } from 'node:crypto'
import os from 'node:os'
import type { Db } from 'mongodb'

import { olderProcesses } from '@/src/editorial/secrets'
import { STAMP } from '@/src/platform/database/check'
import { env } from '@/src/platform/env'
import { repeating } from '@/src/platform/processes/repeating'
import { fingerprint, houseMarks, isAlive, isProcess, processRows } from './houseMarks'

const EVERY_MS = 10_000
/** A process that gave no sign for so long is taken for dead. */
const LIFE_MS = 35_000

/** The secrets that this process knows, its own first. */
export const knownSecrets = (): string[] =>
  [env().PAYLOAD_SECRET ?? '', env().PAYLOAD_SECRET_BEFORE]
    .filter((secret) => secret !== undefined)
    .map(fingerprint)

/** Living processes that do not know this secret. */
export const strangersTo = (db: Db, secret: string) =>
  processRows(db).find({ ...isProcess, ...isAlive, secrets: { $ne: secret } })

/**
 * Says every ten seconds that this process lives, which secrets it knows and what it warns of, and looks, while a secret is
 * being changed, whether one lives that knows only the former (`olderProcesses`). Resolves after the first time. What
 * fails is told to `onError` and tried again. The returned function ends it and takes the row away.
 */
export async function keepProcessRow(
  db: Db,
  { warnings, onError }: { warnings(): string[]; onError(error: unknown): void },
): Promise<() => Promise<void>> {
  const _id = randomUUID()
  const secrets = knownSecrets()
  const [own = '', before] = secrets
  const sign = async (): Promise<void> => {
    const row = { host: os.hostname(), pid: process.pid, secrets, warnings: warnings() }
    const literal = Object.fromEntries(
      Object.entries(row).map(([key, $literal]) => [key, { $literal }]),
    )
    const until = { $add: ['$$NOW', LIFE_MS] }
    await processRows(db).updateOne({ _id }, [{ $set: { ...literal, until } }], { upsert: true })
    if (before === undefined) return
    const live = (await strangersTo(db, own).limit(1).toArray()).length > 0
    olderProcesses.note(live)
    if (live) return
    const rotating = { _id: 'secret', current: own, before, settledAt: null } as const
    await houseMarks(db).updateOne(rotating, [{ $set: { settledAt: '$$NOW' } }])
  }
  await sign().catch(onError)
  const stop = repeating(EVERY_MS, () => sign().catch(onError), EVERY_MS)
  return async () => {
    await stop()
    await processRows(db)
      .deleteOne({ _id })
      .catch(() => undefined)
  }
}

/** Delivery may read the public half only, and has the same folder or a copy of it. */
export const markMediaFolder = async (published: Db, folder: string): Promise<void> => {
  const marks = published.collection<{ _id: string; folder: string }>(STAMP)
  await marks.updateOne({ _id: 'media' }, { $set: { folder } }, { upsert: true })
}
