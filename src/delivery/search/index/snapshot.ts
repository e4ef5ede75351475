import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'

import type { IndexParts } from './textIndex'

export type SnapshotParts = Readonly<{ articles: IndexParts; claims: IndexParts }>

/** Another number wherever the parts of an index, or what they mean, become other ones: older snapshots are left aside. */
const FORMAT = 1
const MAGIC = `kunye search ${FORMAT} ${process.version}`

/** By the database, so that two on one machine do not take each other's. */
const fileIn = (folder: string, database: string): string =>
  path.join(folder, `${encodeURIComponent(database)}.index`)

/** The parts one after the other, so that not all are in memory twice. */
function* piecesOf({ articles, claims }: SnapshotParts): Iterable<unknown> {
  yield MAGIC
  for (const { base, ...rest } of [articles, claims]) {
    yield { ...rest, segments: base.length }
    yield* base
  }
}

/** Writes a snapshot aside and puts it there whole, readable to this user alone. */
export async function writeSnapshot(
  folder: string,
  database: string,
  parts: SnapshotParts,
): Promise<void> {
  const file = fileIn(folder, database)
  const draft = `${file}.${process.pid}`
  const handle = await open(draft, 'w', 0o600)
  try {
    const length = Buffer.alloc(4)
    for (const piece of piecesOf(parts)) {
      const bytes = serialize(piece)
      length.writeUInt32LE(bytes.length)
      await handle.write(length)
      await handle.write(bytes)
    }
    await handle.close()
    await rename(draft, file)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(draft, { force: true })
    throw error
  }
}

/** Takes the snapshot of a database away, if there is one. */
export const dropSnapshot = (folder: string, database: string): Promise<void> =>
  rm(fileIn(folder, database), { force: true })

/** The snapshot of a database; null where there is none that this build can read. */
export async function readSnapshot(
  folder: string,
  database: string,
): Promise<SnapshotParts | null> {
  const handle = await open(fileIn(folder, database), 'r').catch(() => null)
  if (!handle) return null
  const length = Buffer.alloc(4)
  const next = async (): Promise<unknown> => {
    await handle.read(length, 0, 4, null)
    const bytes = Buffer.alloc(length.readUInt32LE())
    await handle.read(bytes, 0, bytes.length, null)
    return deserialize(bytes)
  }
  const readParts = async (): Promise<IndexParts> => {
    // Written by ourselves, in this format and by this Node.
    const { segments, ...rest } = (await next()) as Omit<IndexParts, 'base'> & { segments: number }
    const base: IndexParts['base'] = []
    for (let at = 0; at < segments; at += 1) base.push((await next()) as IndexParts['base'][number])
    return { ...rest, base }
  }
  try {
    if ((await next()) !== MAGIC) return null
    return { articles: await readParts(), claims: await readParts() }
  } catch {
    // Cut short, or not ours: it is made anew.
    return null
  } finally {
    await handle.close()
  }
}
