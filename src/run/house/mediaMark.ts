import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { codeOf } from '@/src/platform/errors'

/** Lies in the media folder and says which one it is: the same path on two machines may be two folders. */
export const MEDIA_MARK = '.kunye-folder'
const ID = /^[0-9a-f-]{36}$/

/** Which folder this is; null where nothing says so. Throws where it cannot be read. */
export async function mediaMark(folder: string): Promise<string | null> {
  const text = await readFile(path.join(folder, MEDIA_MARK), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  })
  return ID.test(text.trim()) ? text.trim() : null
}

/** Marks the folder, with `id` or a new one, where it is not marked yet; of two processes at once the first. Answers its mark. */
export async function markMedia(folder: string, id: string = randomUUID()): Promise<string> {
  await mkdir(folder, { recursive: true })
  const draft = path.join(folder, `${MEDIA_MARK}.${randomUUID()}`)
  try {
    await writeFile(draft, `${id}\n`, { mode: 0o644 })
    await link(draft, path.join(folder, MEDIA_MARK)).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft, { force: true })
  }
  return (await mediaMark(folder)) ?? id
}

/** Marks the folder anew, whatever it was before. */
export async function remarkMedia(folder: string, id: string): Promise<void> {
  await rm(path.join(folder, MEDIA_MARK), { force: true })
  await markMedia(folder, id)
}
