import type { FormState } from 'payload'

type Values = Record<string, string>

const plain = ({ value, rows, disableFormData }: FormState[string]): FormState[string] => ({
  value,
  initialValue: value,
  valid: true,
  passesCondition: true,
  ...(rows && { rows }),
  ...(disableFormData && { disableFormData }),
})

/**
 * The form state of a row from the state of the drawer: fields under `prefix` (or all but those
 * under `without`), and `own` values on top. Only values go along; what was rendered for the drawer
 * does not belong into the row.
 */
export function rowState(
  drawer: FormState,
  own: Values,
  { prefix = '', without = [] }: { prefix?: string; without?: string[] } = {},
): FormState {
  const state: FormState = {}
  for (const [key, field] of Object.entries(drawer)) {
    const leftOut = without.some((name) => key === name || key.startsWith(`${name}.`))
    if (!key.startsWith(prefix) || leftOut || key.includes('_index-')) continue
    state[key.slice(prefix.length)] = plain(field)
  }
  for (const [key, value] of Object.entries(own)) state[key] = plain({ value })
  return state
}

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
