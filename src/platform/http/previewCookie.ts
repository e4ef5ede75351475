/** The token of the preview that is open in this browser; sent to its own page only. */
export const PREVIEW_COOKIE = 'kunye-onizleme'

export const OWN_PREVIEW_COOKIE = 'kunye-onizleme-benim'

/** Short: whoever comes back later opens the link again. */
const SECONDS = 60 * 60

/**
 * The `Set-Cookie` of an opened preview (RFC 6265bis): no script reads it, no other site makes it be sent, and it goes
 * to `/onizleme/<id>` only. `secure` where the newsroom is reached over https.
 */
export const previewCookie = (id: string, token: string, secure: boolean): string =>
  cookie(`${PREVIEW_COOKIE}=${token}`, `/onizleme/${id}`, SECONDS, secure)

/** The same of the preview that a writer has beside the text: its page alone gets it, and no link leads there. */
export const ownPreviewCookie = (
  id: string,
  token: string,
  { seconds, secure }: { seconds: number; secure: boolean },
): string => cookie(`${OWN_PREVIEW_COOKIE}=${token}`, ownPreviewPath(id), seconds, secure)

/** Where the preview that a writer has beside the text is shown. */
export const ownPreviewPath = (id: string): string => `/onizleme/${id}/benim`

const cookie = (pair: string, path: string, seconds: number, secure: boolean): string =>
  [
    pair,
    `Path=${path}`,
    `Max-Age=${seconds}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(secure ? ['Secure'] : []),
  ].join('; ')
