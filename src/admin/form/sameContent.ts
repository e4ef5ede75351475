type Json = Record<string, unknown>

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0)

const idOfRelation = (value: Json): unknown =>
  typeof value.id === 'string' && 'createdAt' in value ? value.id : value

/** Key order, empty values and loaded relations are ways of writing the same thing. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const relation = idOfRelation(value as Json)
  if (typeof relation !== 'object' || relation === null) return relation
  const entries = Object.entries(relation as Json)
    .map(([key, inner]): [string, unknown] => [key, plain(inner)])
    .filter(([, inner]) => !isEmpty(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

/** Whether two contents say the same; a missing field equals an empty one. */
export const sameContent = (a: Json, b: Json): boolean =>
  JSON.stringify(plain(a)) === JSON.stringify(plain(b))
