import type { PayloadRequest } from 'payload'

import { sessionOf } from '@/src/db/sessionOf'
import type { Publication } from '@/src/payload-types'

/** By id of the article; null for one that was never published. */
type Known = Map<string, Publication | null>

const KEY = Symbol.for('kunye.publications')

/**
 * What the request's transaction has read of publications, or null where it has none. A transaction reads one snapshot
 * (MongoDB manual, "Read Concern snapshot"), so that until it writes a publication itself (the hook `forgetPublications`) a second
 * reading says the same. Kept with the session, which is gone with the transaction; each Next layer has its own modules,
 * the process has one memory.
 */
export async function knownPublications(req: PayloadRequest): Promise<Known | null> {
  const session = await sessionOf(req)
  if (!session) return null
  const holder = globalThis as { [KEY]?: WeakMap<object, Known> }
  const all = (holder[KEY] ??= new WeakMap())
  const known = all.get(session) ?? new Map()
  all.set(session, known)
  return known
}
