import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { RefusalError } from '@/src/language/refusal'
import { codeOf } from '@/src/platform/errors'
import { PICTURE_REFUSALS } from './rules'

/** How a file is called while it is being written; `doctor --repair` takes away what a killed process left of these. */
export const PART = '.part'

/** No room, a quota, or a limit on sizes of files (POSIX, write(2)). */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const draft = path.join(folder, `.${name}.${randomBytes(6).toString('hex')}${PART}`)
  try {
    const file = await open(draft, 'wx', 0o644)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path.join(folder, name))
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw error
  }
}

/** Names are on the disk when their folder is. Not every file system lets a folder be opened for that. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/**
 * Writes files (bytes by name) into a folder so that each is there whole or not at all: under another name, to the disk,
 * then renamed. All or none: when one cannot be written the others of this call go, too. Refuses (RefusalError) 507
 * `mediaFull` where there is no room, else 503 `mediaUnwritable`.
 */
export async function keepFiles(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const written: string[] = []
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, bytes] of files) {
      await writeWhole(folder, name, bytes)
      written.push(name)
    }
    await syncFolder(folder)
  } catch (error) {
    for (const name of written) {
      await rm(path.join(folder, name), { force: true }).catch(() => undefined)
    }
    const code = String(codeOf(error) ?? '')
    throw new RefusalError(FULL.has(code) ? PICTURE_REFUSALS.full() : PICTURE_REFUSALS.unwritable())
  }
}

const MOST_LETTERS = 200
/** Endings of picture files, whatever the file is by its bytes: “Karne 9.5” has none. */
const ENDING = /\.(?:jpe?g|jpe|jfif|a?png|webp|avif|gif|tiff?|hei[cf]|bmp|psd)$/i

/**
 * What a file was called, as the title of its record: without folder and ending, composed (NFC), at most 200 letters; null
 * where nothing is left. Control characters and those that turn the direction of reading go, since a name that shows
 * otherwise than it is stored misleads.
 */
export function pictureTitle(name: unknown): string | null {
  if (typeof name !== 'string') return null
  const own = name.slice(0, 2_000).split(/[/\\]/).at(-1) ?? ''
  const plain = own
    .normalize('NFC')
    .replace(/[\p{Cc}\u202A-\u202E\uFEFF\p{Cs}]/gu, ' ')
    .trim()
    .replace(ENDING, '')
  const title = [...plain.replace(/\s+/g, ' ').trim()].slice(0, MOST_LETTERS).join('').trim()
  return title === '' ? null : title
}
