import { idOf } from './ids'
import { isObject } from './isObject'

/** Who may stand on the way that words took: an outlet that relays, or the person who said them. */
export type Hop = { kind: 'sources' | 'persons'; id: string }

const PERSON = 'persons:'

/**
 * One hop of `via`, or `origin`, as a text to hash and to compare: a source as its bare id, as it was before persons could
 * stand there, so that no stored hash moves; a person as `persons:<id>`. Takes what is stored and sent (`{relationTo, value}`,
 * populated or not), and the bare id of before. Null for what names nobody.
 */
export function hopKey(value: unknown): string | null {
  if (!isObject(value) || !('relationTo' in value)) return idOf(value)
  const id = idOf(value.value)
  return id !== null && value.relationTo === 'persons' ? `${PERSON}${id}` : id
}

/** The hop that `hopKey` wrote. */
export const hopOf = (key: string): Hop =>
  key.startsWith(PERSON)
    ? { kind: 'persons', id: key.slice(PERSON.length) }
    : { kind: 'sources', id: key }

/** The ids among these keys that are of this kind. */
export const hopsOf = (kind: Hop['kind'], keys: readonly (string | null)[]): string[] =>
  keys.flatMap((key) => {
    const hop = key === null ? null : hopOf(key)
    return hop?.kind === kind ? [hop.id] : []
  })

/** The keys of all hops of a row's `via`, in order; what names nobody is left out. */
export const hopKeys = (via: readonly unknown[] | null | undefined): string[] =>
  (via ?? []).map(hopKey).filter((key) => key !== null)
