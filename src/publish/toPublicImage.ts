import type { Media } from '@/src/payload-types'
import type { PublicImage } from '@/src/public/documents'
import { publicFiles } from './publicFiles'

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
    sizes: sizes.map(({ size, name, width, height }) => ({
      name: size,
      url: urlOf(name),
      width,
      height,
    })),
  }
}
