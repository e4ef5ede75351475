import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { codeOf } from '@/src/platform/errors'
import { bytesHash, type DrawnFile, drawSizes } from './drawSizes'
import { LOOK, lookOf, type PictureLook } from './look'
import { fileHash } from './redrawPicture'
import { DRAWN_SIZES } from './sizes'

type StoredSize = {
  url: string | null
  width: number | null
  height: number | null
  mimeType: string | null
  filesize: number | null
  filename: string | null
}
/** A picture's record as it lies in the database. */
export type StoredPicture = Readonly<{
  _id: unknown
  filename?: string | null
  sizes?: Readonly<Record<string, Partial<StoredSize> | null>> | null
  hashes?: Readonly<Record<string, string | null>> | null
  look?: Readonly<Partial<Record<keyof PictureLook, string | null>>> | null
}>

/** What becomes of one picture: nothing, other sizes, or it has to stay as it is for want of its original. */
export type Redrawn =
  | { is: 'same' }
  | { is: 'missing' | 'damaged' }
  | {
      is: 'changed'
      sizes: Record<string, Partial<StoredSize> | null>
      hashes: Record<string, string | null>
      look: StoredPicture['look']
      /** To be written before the record is. */
      files: Map<string, Uint8Array>
      /** Names that the record gives up. */
      former: string[]
    }

const NONE: StoredSize = {
  ...{ url: null, width: null, height: null, mimeType: null, filesize: null, filename: null },
}
const KNOWN = new Set(DRAWN_SIZES.map(({ name }) => name))

/**
 * Says nothing, and is another one for other bytes: a file that readers may be getting is never written over. The same for
 * the same bytes of the same picture, so that a run that was killed leaves no other names behind.
 */
function nameOf(id: unknown, { sha256, width, height, ending }: DrawnFile): string {
  const hash = bytesHash(Buffer.from(`${String(id)} ${sha256}`))
  const parts = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20)]
  return `${[...parts, hash.slice(20, 32)].join('-')}-${width}x${height}.${ending}`
}

const sizeOf = (filename: string, file: DrawnFile): StoredSize => ({
  url: `/api/media/file/${filename}`,
  ...{ width: file.width, height: file.height, mimeType: file.mimeType },
  ...{ filesize: file.bytes.length, filename },
})

async function originalOf(
  { filename, hashes }: StoredPicture,
  folder: string,
): Promise<Buffer | 'missing' | 'damaged'> {
  if (!filename) return 'missing'
  try {
    const bytes = await readFile(path.join(folder, path.basename(filename)))
    // Of pictures from before files were hashed only drawing tells.
    return hashes?.original && bytesHash(bytes) !== hashes.original ? 'damaged' : bytes
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'missing'
    throw error
  }
}

/** The hash of the bytes that lie there; null where there are none. */
const storedHash = (folder: string, filename: string): Promise<string | null> =>
  fileHash(path.join(folder, path.basename(filename))).catch(() => null)

/**
 * Draws sizes of a stored picture anew from its kept original: those of `names`, or all. A size that comes out as it is stays
 * under its name, written again where its file is gone or damaged; another one gets a new name; one that builds draw no
 * more is given up. Writes nothing. Without the original, or where that is not what was uploaded, nothing changes.
 */
export async function redrawStored(
  picture: StoredPicture,
  folder: string,
  names: readonly string[] | 'all',
): Promise<Redrawn> {
  const sizes = { ...picture.sizes }
  const hashes = { ...picture.hashes }
  const files = new Map<string, Uint8Array>()
  const former: string[] = []
  let isChanged = false
  const giveUp = (name: string): void => {
    const filename = sizes[name]?.filename
    if (filename) former.push(filename)
    isChanged = true
  }
  for (const name of Object.keys(sizes)) {
    if (KNOWN.has(name)) continue
    giveUp(name)
    delete sizes[name]
    delete hashes[name]
  }
  const wanted = DRAWN_SIZES.filter(({ name }) => names === 'all' || names.includes(name))
  const drawn = new Map<string, DrawnFile>()
  const isLooked = names === 'all' || names.includes(LOOK)
  let { look } = picture
  if (wanted.length > 0 || isLooked) {
    const original = await originalOf(picture, folder)
    if (typeof original === 'string') return { is: original }
    try {
      for (const file of await drawSizes(original, wanted)) drawn.set(file.name, file)
      if (isLooked) look = await lookOf(original)
    } catch {
      return { is: 'damaged' }
    }
  }
  for (const { name } of wanted) {
    const file = drawn.get(name)
    const filename = sizes[name]?.filename ?? null
    if (!file) {
      if (filename === null) continue
      giveUp(name)
      sizes[name] = NONE
      hashes[name] = null
      continue
    }
    const lies = filename === null ? null : await storedHash(folder, filename)
    if (filename !== null && (hashes[name] ?? lies) === file.sha256) {
      if (lies !== file.sha256) files.set(filename, file.bytes)
      continue
    }
    giveUp(name)
    const fresh = nameOf(picture._id, file)
    files.set(fresh, file.bytes)
    sizes[name] = sizeOf(fresh, file)
    hashes[name] = file.sha256
  }
  const { color, placeholder } = picture.look ?? {}
  if (look?.color !== color || look?.placeholder !== placeholder) isChanged = true
  if (!isChanged && files.size === 0) return { is: 'same' }
  return {
    is: 'changed',
    sizes,
    hashes,
    look,
    files,
    former: former.filter((one) => !files.has(one)),
  }
}
