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
