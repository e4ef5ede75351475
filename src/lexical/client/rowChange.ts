import type { FormState } from 'payload'

/**
 * What has to change in a form so that the row at `path` (`attributions.3`) holds the values of
 * `next`: fields with their new state, and the paths of nested rows that are no longer there.
 */
export function rowChange(
  fields: FormState,
  path: string,
  next: FormState,
): { changed: FormState; gone: string[] } {
  const changed: FormState = {}
  for (const [key, field] of Object.entries(next)) {
    const at = `${path}.${key}`
    changed[at] = { ...fields[at], ...field, isModified: true }
  }
  const nested = new RegExp(`^${path.replaceAll('.', '\\.')}\\.[a-zA-Z]+\\.\\d+\\.`)
  const gone = Object.keys(fields).filter((key) => nested.test(key) && !(key in changed))
  return { changed, gone }
}
