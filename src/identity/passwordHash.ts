import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)
// OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA256; the form in which Payload stored them before.
const [PREFIX, ROUNDS, LENGTH] = ['pbkdf2-sha256-v1:', 600_000, 32]

export type StoredPassword = { hash: string; salt: string }

/** A password as it is stored: salted and slow to try. */
export async function makePasswordHash(password: string): Promise<StoredPassword> {
  const salt = randomBytes(32).toString('hex')
  const hash = await derive(password, salt, ROUNDS, LENGTH, 'sha256')
  return { hash: `${PREFIX}${hash.toString('hex')}`, salt }
}

/**
 * Whether this is the account's password. Costs one derivation whatever is asked: for an unknown address (`null`) and
 * an account that has no password yet as well, so that the work done tells nobody which addresses have an account.
 */
export async function passwordMatches(
  stored: { hash?: unknown; salt?: unknown } | null,
  password: string,
): Promise<boolean> {
  const { hash, salt } = stored ?? {}
  const isStored = typeof hash === 'string' && hash.startsWith(PREFIX) && typeof salt === 'string'
  const found = await derive(password, isStored ? salt : 'kunye', ROUNDS, LENGTH, 'sha256')
  if (!isStored) return false
  const expected = Buffer.from(hash.slice(PREFIX.length), 'hex')
  return expected.length === found.length && timingSafeEqual(expected, found)
}
