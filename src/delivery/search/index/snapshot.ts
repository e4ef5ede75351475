import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'

import type { LexiconParts } from './lexicon'
import type { IndexParts } from './textIndex'

export type SnapshotParts = Readonly<{
  keys: LexiconParts
  articles: IndexParts
  claims: IndexParts
}>

/** Another number wherever the parts of an index, or what they mean, become other ones: older snapshots are left aside. */
const FORMAT = 2
const MAGIC = `kunye search ${FORMAT} ${process.version}`

/** Where a snapshot stands once it is whole: by the database, so that two on one machine do not take each other's. */
export const fileIn = (folder: string, database: string): string =>
  path.join(folder, `${encodeURIComponent(database)}.index`)

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Float64Array } as const
type List = InstanceType<(typeof KINDS)[keyof typeof KINDS]>
/** What of a piece stands in the file in the place of each of its lists, which follow it as they are. */
type Place = { list: keyof typeof KINDS; length: number }

const isList = (value: unknown): value is List => ArrayBuffer.isView(value)
const bytesOf = ({ buffer, byteOffset, byteLength }: List): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

/** The parts one after the other, so that not all are in memory twice. */
function* piecesOf({ keys, articles, claims }: SnapshotParts): Iterable<unknown> {
  yield MAGIC
  yield keys
  for (const { base, ...rest } of [articles, claims]) {
    yield { ...rest, segments: base.length }
    yield* base
  }
}

/** A piece without its lists, which are put in `lists` in order. */
function withoutLists(piece: unknown, lists: List[]): unknown {
  if (isList(piece)) {
    lists.push(piece)
    // One of `KINDS` by its type.
    const list = piece.constructor.name as Place['list']
    return { list, length: piece.length } satisfies Place
  }
  if (typeof piece !== 'object' || piece === null || Array.isArray(piece)) return piece
  return Object.fromEntries(
    Object.entries(piece).map(([key, value]) => [key, withoutLists(value, lists)]),
  )
}

async function writePiece(handle: FileHandle, piece: unknown): Promise<void> {
  const lists: List[] = []
  const bytes = serialize(withoutLists(piece, lists))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(bytes.length)
  await handle.appendFile(length)
  await handle.appendFile(bytes)
  for (const list of lists) if (list.length > 0) await handle.appendFile(bytesOf(list))
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
    for (const piece of piecesOf(parts)) await writePiece(handle, piece)
    await handle.close()
    await rename(draft, file)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(draft, { force: true })
    throw error
  }
}

/** It grows as long as somebody writes it. */
const DRAFT_MS = 10 * 60_000

/** Takes away what processes have left that were killed while they wrote a snapshot of this database: each is as large as one. */
export async function dropDrafts(folder: string, database: string): Promise<void> {
  const draft = `${path.basename(fileIn(folder, database))}.`
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(draft)) continue
    const file = path.join(folder, name)
    const written = await stat(file).catch(() => null)
    if (written && Date.now() - written.mtimeMs > DRAFT_MS) await rm(file, { force: true })
  }
}

/** Takes the snapshot of a database away, if there is one. */
export const dropSnapshot = (folder: string, database: string): Promise<void> =>
  rm(fileIn(folder, database), { force: true })

async function fill(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at, null)
    if (bytesRead === 0) throw new Error('cut short')
    at += bytesRead
  }
}

const isPlace = (value: object): value is Place =>
  'list' in value && typeof value.list === 'string' && value.list in KINDS

/** A piece with its lists, each read into memory of its own: what a list is cut out of would be kept beside it. */
async function withLists(handle: FileHandle, piece: unknown): Promise<unknown> {
  if (typeof piece !== 'object' || piece === null || Array.isArray(piece)) return piece
  if (isPlace(piece)) {
    const list = new KINDS[piece.list](piece.length)
    await fill(handle, bytesOf(list))
    return list
  }
  const read: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(piece)) read[key] = await withLists(handle, value)
  return read
}

async function readPiece(handle: FileHandle): Promise<unknown> {
  const length = Buffer.alloc(4)
  await fill(handle, length)
  const bytes = Buffer.alloc(length.readUInt32LE())
  await fill(handle, bytes)
  return withLists(handle, deserialize(bytes))
}

/** The snapshot of a database; null where there is none that this build can read. */
export async function readSnapshot(
  folder: string,
  database: string,
): Promise<SnapshotParts | null> {
  const handle = await open(fileIn(folder, database), 'r').catch(() => null)
  if (!handle) return null
  // Written by ourselves, in this format and by this Node.
  const next = <Piece>(): Promise<Piece> => readPiece(handle) as Promise<Piece>
  const readParts = async (): Promise<IndexParts> => {
    const { segments, ...rest } = await next<Omit<IndexParts, 'base'> & { segments: number }>()
    const base: IndexParts['base'] = []
    for (let at = 0; at < segments; at += 1) base.push(await next())
    return { ...rest, base }
  }
  try {
    if ((await next()) !== MAGIC) return null
    const keys = await next<LexiconParts>()
    return { keys, articles: await readParts(), claims: await readParts() }
  } catch {
    // Cut short, or not ours: it is made anew.
    return null
  } finally {
    await handle.close()
  }
}
