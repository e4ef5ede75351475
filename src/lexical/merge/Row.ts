import { valueKey } from './valueKey'

/** A row of claims, attributions, replies or bylines. */
export type Row = Record<string, unknown>

/** The id of a row; of one that has none yet, what it says. */
export const rowId = (row: Row): string =>
  typeof row.id === 'string' && row.id !== '' ? row.id : valueKey(row)
