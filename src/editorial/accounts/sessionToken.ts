import { jwtVerify, SignJWT } from 'jose'
import type { AuthStrategy, Payload } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie, parseCookies } from 'payload/shared'
import { z } from 'zod'

import { houseSecrets } from '@/src/editorial/secrets'
import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'
import { actorOf } from '@/src/workflow/actor'
import { liveSession, type StaffSession } from './staffSessions'

/** Another number makes every token that is out there worthless. Payload's own have 1. */
const VERSION = 2
const claims = z.looseObject({
  id: z.string().min(1),
  collection: z.literal('users'),
  sid: z.string().min(1),
  exp: z.number(),
})
type Claims = { user: string; sid: string; expiresAt: Date }

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret)
const seconds = (at: Date): number => Math.floor(at.getTime() / 1_000)

/** The session as a signed token (JWT, RFC 7519, HS256) with the session's own end, and that end in seconds. */
export async function signSession(
  payload: Payload,
  { _id, user, createdAt, expiresAt }: StaffSession,
): Promise<{ token: string; exp: number }> {
  const exp = seconds(expiresAt)
  const token = await new SignJWT({ id: user, collection: 'users', sid: _id })
    .setProtectedHeader({ alg: 'HS256', authVersion: VERSION, typ: 'JWT' })
    .setIssuedAt(seconds(createdAt))
    .setExpirationTime(exp)
    .sign(keyOf(houseSecrets(payload).making))
  return { token, exp }
}

/**
 * What a token signed here says, or null. Whether it has run out is for the asker to compare with the database's clock:
 * that of this process decides nothing.
 */
export async function readToken(payload: Payload, token: string): Promise<Claims | null> {
  const options = { algorithms: ['HS256'], currentDate: new Date(0) }
  for (const secret of houseSecrets(payload).reading) {
    try {
      const verified = await jwtVerify(token, keyOf(secret), options)
      if (verified.protectedHeader.authVersion !== VERSION) return null
      const { id, sid, exp } = claims.parse(verified.payload)
      return { user: id, sid, expiresAt: new Date(exp * 1_000) }
    } catch {
      // Signed by another one, or by nobody of us.
    }
  }
  return null
}

const SAME_SITE = new Set(['same-origin', 'same-site', 'none'])

/**
 * The token a request brings: `Authorization: JWT …` or `Bearer …`, else the cookie, and that only from pages of the
 * newsroom's own origins (OWASP, "Cross-Site Request Forgery Prevention").
 */
function tokenOf(headers: Headers, payload: Payload): string | null {
  const [, given] = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('authorization') ?? '') ?? []
  if (given) return given
  const cookie = parseCookies(headers).get(`${payload.config.cookiePrefix}-token`)
  if (!cookie) return null
  const origin = headers.get('origin')
  if (origin) return payload.config.csrf.includes(origin) ? cookie : null
  return SAME_SITE.has(headers.get('sec-fetch-site') ?? '') ? cookie : null
}

/** The `Set-Cookie` of a session; of none, with null. */
export function sessionCookie(payload: Payload, token: string | null): string {
  const { cookiePrefix } = payload.config
  const collectionAuthConfig = payload.collections.users.config.auth
  const cookie =
    token === null
      ? generateExpiredPayloadCookie({ collectionAuthConfig, cookiePrefix })
      : generatePayloadCookie({ collectionAuthConfig, cookiePrefix, token })
  return String(cookie)
}

/**
 * Who sent a request: the account of the session that its token names, as the account is now. Nobody for a session that
 * ended, by the database's clock, and for an account that may not act.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  authenticate: async ({ headers, payload }) => {
    const token = tokenOf(headers, payload)
    const claims = token && (await readToken(payload, token))
    if (!claims) return { user: null }
    try {
      const session = await liveSession(payload, claims.sid)
      if (!session || session.user !== claims.user || session.now >= claims.expiresAt) {
        return { user: null }
      }
      const found = await payload.findByID({
        collection: 'users',
        id: session.user,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
      })
      const user = found && {
        ...found,
        collection: 'users' as const,
        _strategy: 'session',
        _sid: session._id,
      }
      return { user: user && actorOf(user) ? user : null }
    } catch (error) {
      // Who asks then is told by the door, which looks whether there is a database (staffOnly).
      if (isDatabaseAway(error)) return { user: null }
      throw error
    }
  },
}
