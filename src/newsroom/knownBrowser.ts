import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** As long as browsers keep a cookie at most (RFC 6265bis, 5.5). */
const DAYS = 400
const DAY_S = 24 * 3_600
const VALUE = /^([\w-]{22})\.(\d{10})\.([\w-]{43})$/

const now = (): number => Math.floor(Date.now() / 1000)

/**
 * The cookie by which a browser is known to an account that logged in from it: a number of its own, the time, and a
 * signature over both and the account. It opens nothing and names nobody; it only lets the newsroom count this browser's
 * failed password checks apart. A browser has one for each account, since an office shares machines.
 */
export function knownBrowser(secret: string, secure: boolean) {
  const mac = (...parts: string[]): string =>
    createHmac('sha256', secret)
      .update(['known-browser', ...parts].join('\0'))
      .digest('base64url')
  const nameOf = (email: string): string => `kunye-browser-${mac('name', email).slice(0, 12)}`

  return {
    /** The number of the browser that sent these cookies, when `email` (folded to lower case) logged in from it before. */
    read(cookies: string | null, email: string): string | null {
      const name = `${nameOf(email)}=`
      const sent = (cookies ?? '').split(/;\s*/).find((cookie) => cookie.startsWith(name))
      const [, id, issued, given] = VALUE.exec(sent?.slice(name.length) ?? '') ?? []
      if (!id || !issued || !given) return null
      const isOurs = timingSafeEqual(Buffer.from(given), Buffer.from(mac(email, id, issued)))
      const age = now() - Number(issued)
      return isOurs && age < DAYS * DAY_S ? id : null
    },
    /** `Set-Cookie` after a login: with the number that the browser had, or a new one. */
    cookie(email: string, known: string | null): string {
      const id = known ?? randomBytes(16).toString('base64url')
      const issued = String(now())
      const value = `${id}.${issued}.${mac(email, id, issued)}`
      const attributes = `Path=/api/users; Max-Age=${DAYS * DAY_S}; HttpOnly; SameSite=Strict`
      return `${nameOf(email)}=${value}; ${attributes}${secure ? '; Secure' : ''}`
    },
  }
}
