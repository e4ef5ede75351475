import sharp from 'sharp'

import { RefusalError } from '@/src/errors'
import { PICTURE_REFUSALS } from './pictureRefusals'
import { pictureTypeOf } from './pictureTypeOf'

/** OWASP ASVS 5.0, 5.2.6: a cap on pixels before anything is decoded. */
export const MOST_PIXELS = 50_000_000
/** WebP ends at 16,383. */
const MOST_HEIGHT = 10_000

const INPUT = {
  limitInputPixels: MOST_PIXELS,
  // Cameras write harmless oddities; only a picture that is not all there is refused.
  failOn: 'truncated',
  sequentialRead: true,
} as const

const metadataOf = async (bytes: Buffer) => {
  try {
    // The dimensions are judged below, in our own words.
    return await sharp(bytes, { ...INPUT, limitInputPixels: false }).metadata()
  } catch {
    throw new RefusalError(PICTURE_REFUSALS.damaged())
  }
}

/**
 * An uploaded file → the same picture drawn anew as PNG: upright, sRGB, on white, at most 2,400 pixels wide, with no
 * byte of the file in it, so neither EXIF, GPS, XMP, thumbnails nor a second file hidden behind the picture. Refuses
 * (RefusalError) whatever is no JPEG, PNG, WebP or AVIF by its bytes, is damaged, animated or beyond 50 megapixels; the
 * last is seen in the header, before anything is decoded.
 */
export async function redrawPicture(bytes: Buffer): Promise<Buffer> {
  if (pictureTypeOf(bytes) === null) throw new RefusalError(PICTURE_REFUSALS.type())
  const { width, height, pages = 1 } = await metadataOf(bytes)
  if (pages > 1) throw new RefusalError(PICTURE_REFUSALS.animated())
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
