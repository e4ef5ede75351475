import { createHash } from 'node:crypto'
import sharp from 'sharp'

import { DRAWN_SIZES, type DrawnSize } from './sizes'

export type DrawnFile = Readonly<{
  name: string
  bytes: Buffer
  sha256: string
  width: number
  height: number
  mimeType: `image/${DrawnSize['format']}`
  ending: 'webp' | 'jpg'
}>

const ENDINGS = { webp: 'webp', jpeg: 'jpg' } as const

/** The bytes of a file → their SHA-256, in hexadecimal. */
export const bytesHash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/**
 * The kept original of a picture → the files of its sizes: the one place where they are drawn, so that an upload and
 * a redrawing of it (`kunye media redraw`) come to the same bytes. From the original as it is kept, since nothing else is
 * left later. A size as wide as the original and in its format has the original's own bytes: drawn again they would only
 * be worse. Throws what sharp throws where the original cannot be read.
 */
export async function drawSizes(
  original: Buffer,
  sizes: readonly DrawnSize[] = DRAWN_SIZES,
): Promise<DrawnFile[]> {
  const base = sharp(original, { failOn: 'truncated' })
  const { width: wide, height: high, format } = await base.metadata()
  const wanted = sizes.filter(({ width, narrower }) => narrower === 'own' || width <= wide)
  return Promise.all(
    wanted.map(async (size) => {
      const about = {
        ...{ name: size.name, mimeType: `image/${size.format}` as const },
        ending: ENDINGS[size.format],
      }
      if (size.format === format && size.width >= wide) {
        return { ...about, bytes: original, sha256: bytesHash(original), width: wide, height: high }
      }
      const { data: bytes, info } = await base
        .clone()
        .resize({ width: size.width, withoutEnlargement: true })
        .toFormat(size.format, size.options)
        .toBuffer({ resolveWithObject: true })
      return { ...about, bytes, sha256: bytesHash(bytes), width: info.width, height: info.height }
    }),
  )
}
