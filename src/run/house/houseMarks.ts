import type { Collection, Db } from 'mongodb'
import { hkdfSync } from 'node:crypto'

import { HOUSE_MARKS } from '@/src/platform/database/check'

/** By what a secret, a key or a folder is known: nothing of it follows from that. */
export type Mark = {
  _id: 'secret' | 'auditKey' | 'media'
  current: string
  /** Of the secret: the one before it, while a rotation goes on. */
  before?: string
  /** Since when no process lives that knows only the one before. */
  settledAt?: Date | null
}

/** A process that lives until `until`, which it puts off; by the database's clock. */
type ProcessRow = {
  _id: string
  host: string
  pid: number
  /** Fingerprints of the secrets that it knows, its own first. */
  secrets: string[]
  /** What it has to say, as in its `/readyz`. */
  warnings: string[]
  until: Date
}

export const isProcess = { until: { $exists: true } } as const
export const isAlive = { $expr: { $gt: ['$until', '$$NOW'] } } as const

type Row = Mark | ProcessRow

/** The marks of the house, in a collection that no route of Payload reaches. */
export const houseMarks = (db: Db): Collection<Mark> => db.collection<Mark>(HOUSE_MARKS)
/** The processes, in the same collection. */
export const processRows = (db: Db): Collection<ProcessRow> =>
  db.collection<ProcessRow>(HOUSE_MARKS)

/** Takes away rows of killed processes, an hour after their last sign. */
export const ensureHouseIndexes = (db: Db): Promise<string> =>
  db.collection<Row>(HOUSE_MARKS).createIndex({ until: 1 }, { expireAfterSeconds: 3_600 })

/**
 * By what a secret is known to be the same one elsewhere: a key derived from it (HKDF, RFC 5869) for this use alone. It opens
 * nothing, and a secret of 192 random bits and more cannot be guessed from it.
 */
export const fingerprint = (secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, '', 'kunye fingerprint 1', 16)).toString('hex')
