export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

const PNG = '\x89PNG\r\n\x1a\n'

/**
 * What a file is by its first bytes, whatever it is called and declared as; null for anything but the four kinds of
 * picture a newsroom takes. SVG, HTML and XML are text and have no such mark.
 */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith(PNG)) return 'image/png'
  if (head.startsWith('RIFF') && head.slice(8) === 'WEBP') return 'image/webp'
  // The main brand of an ISO media file; `avis` is a sequence, which is no picture.
  return head.slice(4) === 'ftypavif' ? 'image/avif' : null
}
