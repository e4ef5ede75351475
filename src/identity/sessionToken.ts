import { jwtVerify, SignJWT } from 'jose'
import type { Payload } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie, parseCookies } from 'payload/shared'
import { z } from 'zod'

import type { StaffSession } from './staffSessions'

/** Another number makes every token that is out there worthless. Payload's own have 1. */
const VERSION = 2
const claims = z.looseObject({
  id: z.string().min(1),
  collection: z.literal('users'),
  sid: z.string().min(1),
  exp: z.number(),
})
export type Claims = { user: string; sid: string; expiresAt: Date }

const keyOf = (payload: Payload): Uint8Array => new TextEncoder().encode(payload.secret)
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
    .sign(keyOf(payload))
  return { token, exp }
}

/**
 * What a token signed here says, or null. Whether it has run out is for the asker to compare with the database's clock:
 * that of this process decides nothing.
 */
export async function readToken(payload: Payload, token: string): Promise<Claims | null> {
  try {
    const options = { algorithms: ['HS256'], currentDate: new Date(0) }
    const verified = await jwtVerify(token, keyOf(payload), options)
    if (verified.protectedHeader.authVersion !== VERSION) return null
    const { id, sid, exp } = claims.parse(verified.payload)
    return { user: id, sid, expiresAt: new Date(exp * 1_000) }
  } catch {
    return null
  }
}

const SAME_SITE = new Set(['same-origin', 'same-site', 'none'])

/**
 * The token a request brings: `Authorization: JWT …` or `Bearer …`, else the cookie, and that only from pages of the
 * newsroom's own origins (OWASP, "Cross-Site Request Forgery Prevention").
 */
export function tokenOf(headers: Headers, payload: Payload): string | null {
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
