import { hopKey } from '@/src/language/hops'

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0)

const isLoadedRelation = (value: object): value is { id: string } =>
  'id' in value && typeof value.id === 'string' && 'createdAt' in value

const isHop = (value: object): boolean =>
  'relationTo' in value && 'value' in value && Object.keys(value).length === 2

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if (isLoadedRelation(value)) return value.id
  // A hop as a copy of before holds it, and as it is stored since.
  if (isHop(value)) return hopKey(value)
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, plain(inner)])
    .filter(([, inner]) => !isEmpty(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

/**
 * One string for everything that says the same: key order, empty values and loaded relations are ways of writing.
 * Two values with equal keys may stand for each other. In: plain JSON.
 */
export function valueKey(value: unknown): string {
  const bare = plain(value)
  return isEmpty(bare) ? '' : JSON.stringify(bare)
}

/** A row of claims, attributions, replies or bylines. */
export type Row = Record<string, unknown>

/** The id of a row; of one that has none yet, what it says. */
export const rowId = (row: Row): string =>
  typeof row.id === 'string' && row.id !== '' ? row.id : valueKey(row)

/** Whether two contents say the same; a missing field equals an empty one. */
export const sameContent = (a: Record<string, unknown>, b: Record<string, unknown>): boolean =>
  valueKey(a) === valueKey(b)
