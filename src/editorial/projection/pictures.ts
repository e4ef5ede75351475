import { createHash } from 'node:crypto'

import { SIZE_NAMES } from '@/src/editorial/media/sizes'
import type { Media } from '@/src/payload-types'
import type { PublicImage, PublicMedia, PublicPictureFile } from '@/src/published/documents'
import { versioned } from './version'

const urlOf = (name: string): string => `/media/${name}`

/**
 * A picture as the public may see it, or null: without alt text, credit and file it is not shown (the workflow asks
 * for both before publication). `sizes` by width, smallest first, then `social`, a JPEG for link previews.
 */
export function toPublicImage(media: Media | undefined): PublicImage | null {
  if (!media?.alt?.trim() || !media.credit?.trim()) return null
  const [original, ...sizes] = publicFiles(media)
  if (original?.size !== 'original') return null
  return {
    url: urlOf(original.name),
    alt: media.alt,
    width: original.width,
    height: original.height,
    caption: media.caption || null,
    credit: media.credit,
    ...(media.licence?.trim() && { licence: media.licence.trim() }),
    ...focalPoint(media),
    ...(media.kind === 'drawing' && { kind: 'drawing' as const }),
    ...look(media),
    sizes: sizes.map(({ size, name, width, height }) => ({
      name: size,
      url: urlOf(name),
      width,
      height,
    })),
  }
}

/** Both numbers or none. */
const focalPoint = ({ focalPoint: point }: Media): Pick<PublicImage, 'focalPoint'> =>
  typeof point?.x === 'number' && typeof point.y === 'number'
    ? { focalPoint: { x: point.x, y: point.y } }
    : {}

/** Both or none: pictures of before have it once they were drawn anew. */
const look = ({ look: known }: Media): Pick<PublicImage, 'color' | 'placeholder'> =>
  known?.color && known.placeholder ? { color: known.color, placeholder: known.placeholder } : {}

/** What /media serves of a picture, or null where readers may not see it (see `toPublicImage`). Pure. */
export const toPublicMedia = (media: Media): PublicMedia | null =>
  toPublicImage(media) && versioned({ _id: media.id, files: publicFiles(media) })

type Stored = Partial<
  Record<'filename' | 'mimeType', string | null> &
    Record<'width' | 'height' | 'filesize', number | null>
>

const ENDINGS: Partial<Record<string, string>> = { 'image/webp': 'webp', 'image/jpeg': 'jpg' }

/** File names are random and a record's file never changes, so a row from before the hashes has a name to stand on. */
const hashOf = (filename: string): string => createHash('sha256').update(filename).digest('hex')

const fileOf = (size: string, stored: Stored, sha256: string | null): PublicPictureFile[] => {
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
export const publicFiles = (media: Media): PublicPictureFile[] => [
  ...fileOf('original', media, media.hashes?.original ?? null),
  ...SIZE_NAMES.flatMap((size) =>
    fileOf(size, media.sizes?.[size] ?? {}, media.hashes?.[size] ?? null),
  ),
]
