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
