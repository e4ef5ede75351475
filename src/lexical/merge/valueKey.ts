const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0)

const isLoadedRelation = (value: object): value is { id: string } =>
  'id' in value && typeof value.id === 'string' && 'createdAt' in value

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  if (isLoadedRelation(value)) return value.id
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
