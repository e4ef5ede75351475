import type { Db } from 'mongodb'

import { MOST_FIELDS, type PublicDifference } from '@/src/editorial/publish/verify/compare'
import type { PublicDiffers } from './Migration'
import { stamps } from './stamp'

/** What migrations say of the public half that no rebuild has made anew yet. */
export const publicDiffersOf = async (editorial: Db): Promise<readonly PublicDiffers[]> =>
  (await stamps(editorial).findOne({ _id: 'schema' }))?.publicDiffers ?? []

/** `persons.0.name` stands in every row of the list: `persons.name`. */
const withoutNumbers = (path: string): string => path.replace(/\.\d{1,9}(?=\.|$)/g, '')

/**
 * Whether migrations say of all of this difference that it lasts until the public half is made anew: then it is no damage. A
 * document that nobody can build never is; a whole one only where `fields` is `'*'`. Pure.
 */
export function isNamedDifference(
  { collection, problem, fields = [] }: PublicDifference,
  differs: readonly PublicDiffers[],
): boolean {
  const here = differs.filter((one) => one.collection === collection)
  if (problem === 'unbuildable') return false
  if (here.some((one) => one.fields === '*')) return true
  if (problem !== 'different' || fields.length === 0 || fields.length >= MOST_FIELDS) return false
  const named = ['_v', ...here.flatMap((one) => (one.fields === '*' ? [] : one.fields))]
  const isNamed = (path: string): boolean =>
    named.some((field) => path === field || path.startsWith(`${field}.`))
  return here.length > 0 && fields.every(({ path }) => isNamed(withoutNumbers(path)))
}
