import sharp, { type Metadata } from 'sharp'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

import { RefusalError } from '@/src/language/refusal'
import { PICTURE_REFUSALS } from './rules'
import {
  animatedPicture,
  isAnimatedPng,
  isRawPhoto,
  type PictureType,
  pictureTypeOf,
  rawPhoto,
  unreadPicture,
} from './unreadPicture'

/** OWASP ASVS 5.0, 5.2.6: a cap on pixels before anything is decoded. */
const MOST_PIXELS = 50_000_000
/** WebP ends at 16,383. */
const MOST_HEIGHT = 10_000

const INPUT = {
  limitInputPixels: MOST_PIXELS,
  // Cameras write harmless oddities; only a picture that is not all there is refused.
  failOn: 'truncated',
  sequentialRead: true,
} as const

const metadataOf = async (bytes: Buffer, page = 0): Promise<Metadata> => {
  try {
    // The dimensions are judged below, in our own words.
    return await sharp(bytes, { ...INPUT, page, limitInputPixels: false }).metadata()
  } catch {
    throw new RefusalError(PICTURE_REFUSALS.damaged())
  }
}

const NAMES: Record<PictureType, string> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/avif': 'AVIF',
  'image/gif': 'GIF',
  'image/tiff': 'TIFF',
}

/** How much smaller each way a further picture in a TIFF is that is the first one again, as a thumbnail or for a zoom. */
const THUMBNAIL = 0.6
const MOST_PAGES = 16

/** Whether something of a picture would be left out in silence: sharp reads the first frame or page alone. */
const hasMore = async (bytes: Buffer, type: PictureType, first: Metadata): Promise<boolean> => {
  const { pages = 1, width, height } = first
  if (pages === 1 || type !== 'image/tiff') return pages > 1
  if (pages > MOST_PAGES) return true
  for (let page = 1; page < pages; page += 1) {
    const other = await metadataOf(bytes, page)
    if (other.width > width * THUMBNAIL || other.height > height * THUMBNAIL) return true
  }
  return false
}

/**
 * An uploaded file → the same picture drawn anew as PNG: upright, sRGB, on white, at most 2,400 pixels wide, with no
 * byte of the file in it, so neither EXIF, GPS, XMP, thumbnails nor a second file hidden behind the picture. Refuses
 * (RefusalError) whatever is no JPEG, PNG, WebP, AVIF, GIF or TIFF by its bytes, is damaged, animated, of several pages, a
 * camera's raw file or beyond 50 megapixels; the last is seen in the header, before anything is decoded.
 */
export async function redrawPicture(bytes: Buffer): Promise<Buffer> {
  const type = pictureTypeOf(bytes)
  if (type === null) throw new RefusalError(unreadPicture(bytes))
  if (type === 'image/tiff' && isRawPhoto(bytes)) throw new RefusalError(rawPhoto())
  const name = NAMES[type]
  if (type === 'image/png' && isAnimatedPng(bytes)) throw new RefusalError(animatedPicture(name))
  const metadata = await metadataOf(bytes)
  const { width, height } = metadata
  if (await hasMore(bytes, type, metadata)) {
    throw new RefusalError(
      type === 'image/tiff' ? PICTURE_REFUSALS.manyPages() : animatedPicture(name),
    )
  }
  if (width * height > MOST_PIXELS) throw new RefusalError(PICTURE_REFUSALS.tooManyPixels())
  try {
    return await sharp(bytes, INPUT)
      .rotate()
      .resize({ width: 2400, height: MOST_HEIGHT, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .png({ compressionLevel: 1 })
      .toBuffer()
  } catch {
    throw new RefusalError(PICTURE_REFUSALS.damaged())
  }
}

/** A file → the SHA-256 of its bytes, in hexadecimal; throws where it cannot be read. */
export async function fileHash(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
