import type { ImageCard } from '../shapes'

/** The address of a picture for link previews: a JPEG, which every network shows; null without a picture. */
export const socialImage = (image: ImageCard | null): string | null =>
  image && (image.sizes.find(({ name }) => name === 'social')?.url ?? image.url)
