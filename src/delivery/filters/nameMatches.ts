import type { Document } from 'mongodb'
import { fold } from '@/src/text/fold'
import { skeleton } from '@/src/text/skeleton'

/**
 * A name in any spelling or case → filter for entities with an equal fold or skeleton key, so that
 * "MEHTİYEV'in" finds Mekhtiyev. A name of which nothing is left matches nobody.
 */
export function nameMatches(name: string): Document {
  const keys = [
    ['foldKeys', fold(name)],
    ['skeletonKeys', skeleton(name)],
  ] as const
  const clauses = keys.flatMap(([field, key]) => (key === '' ? [] : [{ [field]: key }]))
  return clauses.length > 0 ? { $or: clauses } : { _id: { $in: [] } }
}
