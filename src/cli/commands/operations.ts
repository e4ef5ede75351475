import { readFile } from 'node:fs/promises'

import { databaseNow } from '@/src/db/databaseClock'
import { StartRefusal } from '@/src/db/StartRefusal'
import { registerOperations } from '@/src/delivery/operations/registerOperations'
import type { PublicOperation } from '@/src/public/documents'
import { publicDatabase } from '@/src/publish/publicDatabase'
import { withPayload } from '../withPayload'

const usage = (): never => {
  throw new StartRefusal({
    tr: 'Kullanım: npm run kunye -- operations register dosya.graphql … · list · remove AD|ÖZET …',
    en: 'Usage: npm run kunye -- operations register file.graphql … · list · remove NAME|HASH …',
  })
}

/**
 * `kunye operations register FILE…`: lets clients ask the operations of these files by the SHA-256 of their text
 * (and, with KUNYE_OPERATIONS=registered, at all). `list`: hash and name, a line each. `remove`: by name (every form
 * and version of it) or by hash. Running processes follow within a second.
 */
export async function operations([verb, ...args]: string[]): Promise<void> {
  if (verb === 'list' && args.length === 0) return list()
  if (verb === 'register' && args.length > 0) return register(args)
  if (verb === 'remove' && args.length > 0) return remove(args)
  usage()
}

const register = async (files: string[]): Promise<void> => {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  await withPayload(async (payload) => {
    const db = publicDatabase(payload)
    const registered = await registerOperations(db, texts, await databaseNow(db))
    for (const { name, hash } of registered) console.log(`${hash}\t${name}`)
  })
}

const list = (): Promise<void> =>
  withPayload(async (payload) => {
    const rows = publicDatabase(payload).collection<PublicOperation>('operations')
    for await (const { _id, name } of rows.find({}).sort({ name: 1, _id: 1 })) {
      console.log(`${_id}\t${name}`)
    }
  })

const remove = (named: string[]): Promise<void> =>
  withPayload(async (payload) => {
    const rows = publicDatabase(payload).collection<PublicOperation>('operations')
    const { deletedCount } = await rows.deleteMany({
      $or: [{ _id: { $in: named } }, { name: { $in: named } }],
    })
    console.log(`Kaldırıldı / removed: ${deletedCount}`)
    if (deletedCount === 0) process.exitCode = 1
  })
