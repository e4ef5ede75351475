type Doc = Record<string, unknown>

const at = (doc: Doc, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Doc | null | undefined)?.[key], doc)

const isNothing = (value: unknown) => value === undefined || value === null

const compare = (value: unknown, operator: string, wanted: unknown): boolean => {
  const list = Array.isArray(value) ? value : [value]
  switch (operator) {
    case 'equals':
      // The driver turns `undefined` into null, which finds every document without the field.
      return isNothing(wanted) ? isNothing(value) : list.includes(wanted)
    case 'in':
      return Array.isArray(wanted) && wanted.some((one) => compare(value, 'equals', one))
    case 'not_in':
      return !Array.isArray(wanted) || !wanted.some((one) => compare(value, 'equals', one))
    case 'exists':
      return wanted === !isNothing(value)
    case 'like':
      return list.some((one) => typeof one === 'string' && one.includes(String(wanted)))
    case 'less_than_equal':
    case 'greater_than': {
      const [own, bound] = [Date.parse(String(value)), Date.parse(String(wanted))]
      // A bound that is no time is dropped by Payload, and everything matches.
      if (Number.isNaN(bound)) return true
      return operator === 'greater_than' ? own > bound : own <= bound
    }
    default:
      return true
  }
}

/**
 * Whether an access filter lets a document through, at its most generous reading: whatever Payload is known to drop
 * in silence (an empty `or` or `and`, an unknown operator, an unusable bound) lets everything through here.
 */
export function looseMatch(where: unknown, doc: Doc): boolean {
  if (typeof where !== 'object' || where === null) return true
  return Object.entries(where).every(([key, value]) => {
    if (key === 'and' || key === 'or') {
      const parts: unknown[] = Array.isArray(value) ? value : []
      if (parts.length === 0) return true
      return key === 'and'
        ? parts.every((part) => looseMatch(part, doc))
        : parts.some((part) => looseMatch(part, doc))
    }
    if (typeof value !== 'object' || value === null) return true
    const operators = Object.entries(value)
    return operators.every(([operator, wanted]) => compare(at(doc, key), operator, wanted))
  })
}
