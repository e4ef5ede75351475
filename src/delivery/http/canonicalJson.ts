/** Deeper than any filter of the schema; what is deeper is none. */
const DEEPEST = 30

/** JSON value → one text for it, whatever the order of its keys, or null where it is deeper than 30 levels. */
export function canonicalJson(value: unknown, level = 0): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  if (level === DEEPEST) return null
  const isList = Array.isArray(value)
  const parts: string[] = []
  for (const key of isList ? value.keys() : Object.keys(value).sort()) {
    const part = canonicalJson(Reflect.get(value, key), level + 1)
    if (part === null) return null
    parts.push(isList ? part : `${JSON.stringify(key)}:${part}`)
  }
  return isList ? `[${parts.join()}]` : `{${parts.join()}}`
}
