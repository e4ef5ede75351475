/** The id of a relation, whether it came as an id or as the populated document; null for anything else. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value || null
  if (typeof value !== 'object' || value === null) return null
  const { id } = value as { id?: unknown }
  return typeof id === 'string' && id ? id : null
}

/** Whether a value is an id as people and programs write it: 24 hexadecimal digits, in either case. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value)

/** Whether a value is an id as it is stored and compared letter by letter: in small letters. */
export const isStoredId = (value: unknown): value is string =>
  isId(value) && value === value.toLowerCase()
