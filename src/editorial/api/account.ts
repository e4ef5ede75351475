import { type AuthStrategy, executeAuthStrategies, type Payload, type TypedUser } from 'payload'
import { z } from 'zod'

import { editorialDatabase, primaryTime } from '@/src/editorial/database/editorialDatabase'
import { actorOf } from '@/src/workflow/actor'

const accounts = new WeakMap<Headers, TypedUser>()

/**
 * Who sent a request is asked once: Payload would look the account up again, and take it for nobody if the database went
 * away in between. Kept by the request's own headers, and no longer than they are.
 */
export const identified = {
  /** Keeps the account that was found for the request of these headers. */
  keep: (headers: Headers, user: TypedUser): void => void accounts.set(headers, user),
  /** Answers Payload with the account that was kept; with nobody when none was, and Payload looks it up by itself. */
  strategy: {
    name: 'identified',
    authenticate: ({ headers }) => ({ user: accounts.get(headers) ?? null }),
  } satisfies AuthStrategy,
}

const bodySchema = z.looseObject({ email: z.string() })

/**
 * The account a login or password request is about: the e-mail of its body, trimmed and folded to
 * lower case, as Payload does before it looks the user up. Payload reads JSON, and multipart with
 * the JSON in a field `_payload` (its own login form sends that); nothing else carries an account.
 */
export async function accountOf(
  contentType: string | undefined,
  body: Buffer,
): Promise<string | undefined> {
  try {
    const parsed = bodySchema.safeParse(JSON.parse(await jsonOf(contentType ?? '', body)))
    return parsed.success ? parsed.data.email.trim().toLowerCase() || undefined : undefined
  } catch {
    return undefined
  }
}

async function jsonOf(contentType: string, body: Buffer): Promise<string> {
  if (!contentType.toLowerCase().includes('multipart/')) return body.toString('utf8')
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': contentType },
  }).formData()
  const fields = form.getAll('_payload')
  // Two fields of one name: Payload might read the other one.
  return fields.length === 1 && typeof fields[0] === 'string' ? fields[0] : ''
}

/**
 * Payload takes an account that it could not read for nobody. Who brings a login is therefore turned away as a stranger
 * only by a database that answers: else everybody would be logged out by a restart of it, or by a password of ours that
 * was changed there.
 */
export async function callerOf(
  headers: Headers,
  payload: Payload,
): Promise<'staff' | 'stranger' | 'away'> {
  const isStaff = async () => {
    const { user } = await executeAuthStrategies({ headers, payload })
    if (!user || !actorOf(user)) return false
    identified.keep(headers, user)
    return true
  }
  if (await isStaff()) return 'staff'
  if (!headers.has('authorization') && !headers.has('cookie')) return 'stranger'
  if (!(await primaryTime(editorialDatabase(payload)))) return 'away'
  return (await isStaff()) ? 'staff' : 'stranger'
}
