import type { Media } from '@/src/payload-types'
import type { PublicImage } from '@/src/public/documents'

const urlOf = (filename: string): string => `/media/${encodeURIComponent(filename)}`

/**
 * A picture as the public may see it, or null: without alt text, credit, file and size it is not shown
 * (design: alt text and credit are required before publication).
 */
export function toPublicImage(media: Media | undefined): PublicImage | null {
  if (!media?.filename || !media.alt || !media.credit || !media.width || !media.height) return null
  const sizes = [
    ['small', media.sizes?.small],
    ['medium', media.sizes?.medium],
  ] as const
  return {
    url: urlOf(media.filename),
    alt: media.alt,
    width: media.width,
    height: media.height,
    caption: media.caption || null,
    credit: media.credit,
    sizes: sizes.flatMap(([name, size]) =>
      size?.filename && size.width && size.height
        ? [{ name, url: urlOf(size.filename), width: size.width, height: size.height }]
        : [],
    ),
  }
}
