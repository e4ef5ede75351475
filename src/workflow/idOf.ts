/** The id of a relation, whether it came as an id or as the populated document; null for anything else. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value || null
  if (typeof value !== 'object' || value === null) return null
  const { id } = value as { id?: unknown }
  return typeof id === 'string' && id ? id : null
}
