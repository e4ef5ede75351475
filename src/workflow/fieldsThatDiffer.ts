/** A whole time and nothing after it: Date would read "2025-10-09T10:00 (anything)" as a time too. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/

/** A stored value as plain JSON: relations as ids, times as UTC ISO, keys sorted, nothing as null. */
export const plain = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'string') {
    const time = TIME.test(value) ? new Date(value) : null
    return time && !Number.isNaN(time.getTime()) ? time.toISOString() : value
  }
  if (typeof value !== 'object') return value
  const record = value as Record<string, unknown>
  if (typeof record.id === 'string' && 'createdAt' in record) return record.id
  // A row as Payload hands it to a hook bears every field, and nothing in those that the stored row lacks.
  const entries = Object.keys(record)
    .sort()
    .map((key) => [key, plain(record[key])] as const)
    .filter(([, inner]) => inner !== null)
  return Object.fromEntries(entries)
}

const isNothing = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0)

/** Which of these fields differ between two rows; relations compare by id, times by instant, null and [] as one. */
export function fieldsThatDiffer(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): string[] {
  return fields.filter((field) => {
    const [was, is] = [plain(before[field]), plain(after[field])]
    if (isNothing(was) && isNothing(is)) return false
    return JSON.stringify(was) !== JSON.stringify(is)
  })
}
