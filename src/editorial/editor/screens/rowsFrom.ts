import type { FormState } from 'payload'

/** One row of an array in the form: its values by path inside the row (`cue.text`). */
export type FormRow = { id: string; index: number; values: Record<string, unknown> }

/** The rows of the array `path` in a form's state, in order. Rows without an id are left out. */
export function rowsFrom(fields: FormState, path: string): FormRow[] {
  const rows: FormRow[] = []
  for (const [key, state] of Object.entries(fields)) {
    if (!key.startsWith(`${path}.`)) continue
    const [index = '', ...rest] = key.slice(path.length + 1).split('.')
    const at = Number(index)
    if (!Number.isInteger(at) || rest.length === 0) continue
    const row = (rows[at] ??= { id: '', index: at, values: {} })
    row.values[rest.join('.')] = state.value
    if (rest.join('.') === 'id' && typeof state.value === 'string') row.id = state.value
  }
  return rows.filter((row) => row.id !== '')
}

/** A new row id in the shape Payload gives its rows: 24 hexadecimal digits. */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
