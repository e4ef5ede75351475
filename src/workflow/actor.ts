import { idOf } from '@/src/language/ids'
import { ROLES, type Role } from './stages'

export type Actor = { id: string; roles: readonly Role[]; desk: string | null }

const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value)

/**
 * Who acts: an account of `users` that is not disabled, with the roles we know.
 * Anything else (no user, another auth collection, `disabled` missing, no known role) is null, and null may nothing.
 */
export function actorOf(user: unknown): Actor | null {
  if (typeof user !== 'object' || user === null) return null
  const { id, collection, disabled, roles, desk } = user as Record<string, unknown>
  if (collection !== 'users' || disabled !== false || typeof id !== 'string' || !id) return null
  if (!Array.isArray(roles)) return null
  const known = roles.filter(isRole)
  if (known.length === 0 || known.length !== roles.length) return null
  return { id, roles: known, desk: idOf(desk) }
}
