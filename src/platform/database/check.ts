import type { Db, MongoClient } from 'mongodb'

import { StartRefusal } from '@/src/platform/errors'
import { connect, refuseDirect } from './connect'
import { hostsOf, type ReplicaSet, replicaSetOf } from './uri'

/**
 * Proves that one transaction can span the editorial and the public database, as publishing needs.
 * Refuses: out of reach, no replica set, a connection string that does not name it (Payload then
 * switches transactions off without a word), a public database on another replica set, or a string that stays with one
 * member of it.
 */
export async function checkDatabase(uri: string, publicUri: string): Promise<void> {
  const client = await connect(uri, 'DATABASE_URI')
  try {
    const set = await replicaSetOf(client)
    if (!set) throw noReplicaSet(uri)
    if (client.options.replicaSet !== set.name || client.options.directConnection) {
      throw new StartRefusal({
        tr: `DATABASE_URI replica set adını söylemeli: sonuna replicaSet=${set.name} ekleyin, directConnection varsa kaldırın.`,
        en: `DATABASE_URI must name its replica set: add replicaSet=${set.name} and take out directConnection.`,
      })
    }
    await sameReplicaSet(set, publicUri)
    await transactionsWork(client, uri, publicUri)
  } finally {
    await client.close()
  }
}

async function sameReplicaSet(editorial: ReplicaSet, publicUri: string): Promise<void> {
  const client = await connect(publicUri, 'PUBLIC_DATABASE_URI')
  try {
    const published = await replicaSetOf(client)
    if (published) refuseDirect(client, publicUri, 'PUBLIC_DATABASE_URI')
    if (published && JSON.stringify(published) === JSON.stringify(editorial)) return
  } finally {
    await client.close()
  }
  throw new StartRefusal({
    tr: `PUBLIC_DATABASE_URI başka bir yerde (${hostsOf(publicUri)}): DATABASE_URI ile aynı replica set olmalı (${editorial.name}), çünkü yayımlama ikisine tek işlemde yazar.`,
    en: `PUBLIC_DATABASE_URI is elsewhere: it must be the same replica set as DATABASE_URI (${editorial.name}), since publishing writes both in one transaction.`,
  })
}

async function transactionsWork(client: MongoClient, uri: string, publicUri: string) {
  const published = new URL(publicUri.replace(/^mongodb(\+srv)?:\/\/[^/]*/, 'http://x')).pathname
  const works = await tryTransaction(
    client,
    client.options.dbName,
    decodeURIComponent(published.slice(1)) || 'kunye_public',
  ).catch((error: unknown) => {
    throw new StartRefusal({
      tr: `Veritabanı iki veritabanını kapsayan işlemi kabul etmiyor (${hostsOf(uri)}): kullanıcının ikisine de yazabildiğini denetleyin (${said(error)}).`,
      en: `The database takes no transaction over both databases: check that the user may write both.`,
    })
  })
  if (!works) throw noReplicaSet(uri)
}

const said = (error: unknown): string =>
  error instanceof Error && 'codeName' in error ? String(error.codeName) : 'bağlantı hatası'

const noReplicaSet = (uri: string): StartRefusal =>
  new StartRefusal({
    tr: `DATABASE_URI bir replica set değil (${hostsOf(uri)}): işlemler (transaction) çalışmaz; mongod’u --replSet ile başlatıp rs.initiate() çalıştırın.`,
    en: 'DATABASE_URI is no replica set, so transactions do not work: start mongod with --replSet and run rs.initiate().',
  })

const PROBE = 'kunye-transaction-probe'

/**
 * Writes into both databases within one transaction and aborts it. True when the writes were taken
 * and nothing of them is left; throws what the server says when it takes no transactions.
 */
async function tryTransaction(
  client: MongoClient,
  editorial: string,
  published: string,
): Promise<boolean> {
  const session = client.startSession()
  const probes = [editorial, published].map((name) => client.db(name).collection(PROBE))
  try {
    session.startTransaction({ writeConcern: { w: 'majority' } })
    for (const probe of probes) await probe.insertOne({ probe: true }, { session })
    await session.abortTransaction()
  } finally {
    await session.endSession()
  }
  const left = await Promise.all(probes.map((probe) => probe.countDocuments({}, { limit: 1 })))
  return left.every((count) => count === 0)
}

/** The collection with the version of a database's data (src/migrations). */
export const STAMP = 'schema-stamp'
/** The collection with what all processes must have in common (src/run/house). */
export const HOUSE_MARKS = 'house-marks'

/**
 * Whether nobody has put anything into the database yet: no document in any collection, but for the
 * book-keeping of Payload itself (`payload-…`), which a start without a newsroom leaves behind, the stamp and the marks of
 * the house (`src/run/house`).
 */
export async function isEmptyDatabase(db: Db): Promise<boolean> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray()
  const names = collections
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.') && !name.startsWith('payload-'))
    .filter((name) => name !== STAMP && name !== HOUSE_MARKS)
  for (const name of names) {
    if (await db.collection(name).findOne({}, { projection: { _id: 1 } })) return false
  }
  return true
}
