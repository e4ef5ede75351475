import sharp from 'sharp'

import { cutOf, type Drawn, drawnSize, type Format } from './drawnAddress'

/** AVIF at an effort that takes no longer than WebP takes twice over; what it saves beyond that nobody waits for. */
const OPTIONS = {
  avif: { quality: 55, effort: 3 },
  webp: { quality: 78 },
  jpeg: { quality: 80, mozjpeg: true },
} as const satisfies Record<Exclude<Format, 'auto'>, object>

export type DrawnFormat = keyof typeof OPTIONS

/** How the drawing comes out: in the key of what is kept, so that a build that draws otherwise keeps its own. */
export const DRAWING = JSON.stringify(OPTIONS)

/** The kept original of a picture → the part that is wanted, in its width and format. Throws what sharp throws. */
export async function drawPicture(
  original: Buffer,
  drawn: Drawn,
  format: DrawnFormat,
): Promise<Buffer> {
  const picture = sharp(original, { failOn: 'truncated' })
  const box = await picture.metadata()
  return picture
    .extract(cutOf(box, drawn))
    .resize({ ...drawnSize(box, drawn), fit: 'fill' })
    .toFormat(format, OPTIONS[format])
    .toBuffer()
}

const takes = (accept: string, type: string): boolean =>
  accept.split(',').some((one) => {
    const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
    const weight = parameters.find((part) => part.startsWith('q='))
    return name === type && Number(weight?.slice(2) ?? 1) > 0
  })

/**
 * The best format that a client names in `Accept` (RFC 9110 §12.5.1): browsers name what they show. Who takes anything (a
 * program, a network's preview) gets JPEG, which everything shows.
 */
export const formatFor = (format: Format, accept: string | undefined): DrawnFormat => {
  if (format !== 'auto') return format
  const known = (['avif', 'webp'] as const).find((one) => takes(accept ?? '', `image/${one}`))
  return known ?? 'jpeg'
}
