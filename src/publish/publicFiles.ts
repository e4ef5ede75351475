import { createHash } from 'node:crypto'

import { SIZE_NAMES } from '@/src/newsroom/pictureSizes'
import type { Media } from '@/src/payload-types'
import type { PublicFile } from '@/src/public/documents'

type Stored = Partial<
  Record<'filename' | 'mimeType', string | null> &
    Record<'width' | 'height' | 'filesize', number | null>
>

const ENDINGS: Partial<Record<string, string>> = { 'image/webp': 'webp', 'image/jpeg': 'jpg' }

/** File names are random and a record's file never changes, so a row from before the hashes has a name to stand on. */
const hashOf = (filename: string): string => createHash('sha256').update(filename).digest('hex')

const fileOf = (size: string, stored: Stored, sha256: string | null): PublicFile[] => {
  const { filename, width, height, filesize, mimeType } = stored
  const ending = ENDINGS[mimeType ?? '']
  if (!filename || !width || !height || !filesize || !mimeType || !ending) return []
  const name = `${(sha256 ?? hashOf(filename)).slice(0, 32)}-${width}.${ending}`
  return [{ size, name, file: filename, width, height, bytes: filesize, type: mimeType, sha256 }]
}

/**
 * The files of a picture by their public names, the original first: a hash of the bytes, so that an address never
 * means other bytes, then the width. Files that are no WebP or JPEG (none that we draw) are left out. Pure.
 */
export const publicFiles = (media: Media): PublicFile[] => [
  ...fileOf('original', media, media.hashes?.original ?? null),
  ...SIZE_NAMES.flatMap((size) =>
    fileOf(size, media.sizes?.[size] ?? {}, media.hashes?.[size] ?? null),
  ),
]
