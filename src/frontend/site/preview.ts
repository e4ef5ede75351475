import type { Article } from './shapes'

/** The token of the preview that is open in this browser; sent to its own page only. */
export const PREVIEW_COOKIE = 'kunye-onizleme'

/** Short: whoever comes back later opens the link again. */
const SECONDS = 60 * 60

/**
 * The `Set-Cookie` of an opened preview (RFC 6265bis): no script reads it, no other site makes it be sent, and it goes
 * to `/onizleme/<id>` only. `secure` where the newsroom is reached over https.
 */
export const previewCookie = (id: string, token: string, secure: boolean): string =>
  [
    `${PREVIEW_COOKIE}=${token}`,
    `Path=/onizleme/${id}`,
    `Max-Age=${SECONDS}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(secure ? ['Secure'] : []),
  ].join('; ')

const NAME = String.raw`/media/([0-9a-f]{32}-\d{1,5}\.(?:webp|jpg))`

/** Addresses as text may hold them: a URL with its signs escaped for a pattern. */
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/**
 * The article of a preview with its pictures at addresses of the preview: /media shows what is public only, and the
 * cookie of the preview goes nowhere else. `publicUrl`: where the public addresses of pictures begin. Pure.
 */
export function previewPictures(article: Article, id: string, publicUrl: string): Article {
  const address = new RegExp(`(?:${literally(publicUrl)})?${NAME}`, 'g')
  const text = JSON.stringify(article).replace(address, `/onizleme/${id}/gorsel/$1`)
  // The same answer of the API, with other addresses in it.
  return JSON.parse(text) as Article
}
