import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

/** A row of `claims` or `attributions` as it is stored. */
export type Row = Readonly<Record<string, unknown>>
/** One of them in the form. */
export type FormRow = { id: string; index: number; values: Row }

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' && row !== null && !Array.isArray(row)

/** The rows in the value of a form's field, in order. Rows without an id are left out. */
export const rowsFrom = (value: unknown): FormRow[] =>
  (Array.isArray(value) ? value : []).flatMap((values: unknown, index) =>
    isRow(values) && typeof values.id === 'string' ? [{ id: values.id, index, values }] : [],
  )

/** A row from the fields of a drawer. Rows of the drawer's layout hold no value; a list without rows says 0. */
export function rowOf(drawer: FormState): Row {
  const values = reduceFieldsToValues(drawer, true) as Row
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (name.startsWith('_index') || value === undefined) return []
      return [[name, drawer[name]?.rows && !Array.isArray(value) ? [] : value]]
    }),
  )
}

/** A new row id in the shape Payload gives its rows: 24 hexadecimal digits. */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
