import { env } from '@/src/platform/env'
import type { Article } from './shapes'

const NAME = String.raw`/media/(?:preview/[\w-]{22}/)?([0-9a-f]{32}-\d{1,5}\.(?:webp|jpg))`

/** Addresses as text may hold them: a URL with its signs escaped for a pattern. */
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/**
 * The article of a preview with its pictures at addresses below the preview's own (`place`): /media shows what is public only, and the
 * cookie of the preview goes nowhere else. `begins`: what the public addresses of pictures may begin with. Pure.
 */
export function previewPictures(
  article: Article,
  place: string,
  begins: readonly string[],
): Article {
  const known = begins.map((one) => literally(one.replace(/(?<!\/)\/+$/, '')))
  const address = new RegExp(`(?:${known.join('|')})?${NAME}`, 'g')
  const text = JSON.stringify(article).replace(address, `${place}/gorsel/$1`)
  // The same answer of the API, with other addresses in it.
  return JSON.parse(text) as Article
}

/** What the API's addresses of pictures begin with. */
export const picturesBegin = (): string[] =>
  [env().publicUrl, env().KUNYE_MEDIA_URL ?? ''].filter((one) => one !== '')
