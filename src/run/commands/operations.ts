import { readFile } from 'node:fs/promises'
import { databaseNow } from '@/src/platform/database/clock'
import { StartRefusal } from '@/src/platform/errors'
import { registerOperations } from '@/src/delivery/operations/registerOperations'
import type { PublicOperation } from '@/src/published/documents'
import { publicDatabase } from '@/src/editorial/publish/store'
import { readArgs, wrongUsage } from '@/src/run/args'
import { withPayload } from '@/src/run/withPayload'

/**
 * `kunye operations register FILE…`: lets clients ask the operations of these files by the SHA-256 of their text
 * (and, with KUNYE_OPERATIONS=registered, at all). `list`: hash and name, a line each. `remove`: by name (every form
 * and version of it) or by hash. Running processes follow within a second.
 */
export async function operations(given: string[]): Promise<void> {
  const [verb, ...args] = readArgs('operations', given, {}, Infinity).positionals
  if (verb === 'list' && args.length === 0) return list()
  if (verb === 'register' && args.length > 0) return register(args)
  if (verb === 'remove' && args.length > 0) return remove(args)
  throw wrongUsage('operations')
}

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new StartRefusal({ tr: `${file} okunamadı.`, en: `${file} cannot be read.` })
  })

const register = async (files: string[]): Promise<void> => {
  const texts = await Promise.all(files.map(textOf))
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
