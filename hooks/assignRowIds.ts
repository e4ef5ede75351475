import type { CollectionBeforeChangeHook } from 'payload'
import { ObjectId } from 'mongodb'

const ROWS = ['claims', 'attributions', 'replies', 'bylines', 'dismissals'] as const

/**
 * Gives every row its id before the judge hashes the content: Payload would do it afterwards,
 * and the first save would then differ from what was approved.
 */
export const assignRowIds: CollectionBeforeChangeHook = ({ data }) => {
  const rows = ROWS.filter((field) => Array.isArray(data[field])).map((field) => [
    field,
    data[field].map((row: { id?: string | null }) =>
      row.id ? row : { ...row, id: new ObjectId().toHexString() },
    ),
  ])
  return { ...data, ...Object.fromEntries(rows) }
}
