import { dequal } from 'dequal/lite'
import type { FormState } from 'payload'

import { canonicalBody } from '@/src/language/richText/canonicalBody'

/** The ids of a list's rows in their order, or null for a field without rows. */
const rowsOf = (field: FormState[string] | undefined): string[] | null =>
  field?.rows ? field.rows.map(({ id }) => id) : null

/**
 * What a form takes from the answer to its save. `sent`: the fields as they were sent; `now`: as they are by now; `stored`:
 * as the newsroom has them. What was written since stays the writer's: a changed value, and a list with everything in it
 * whose rows were added, taken or moved. A body that reads as the stored one stays as it is, too: another tree in its place
 * would take the caret, and what can be undone, out of the writer's hands.
 */
export function acceptStored(sent: FormState, now: FormState, stored: FormState): FormState {
  const moved = Object.keys(now).filter(
    (path) => sent[path] !== now[path] && !dequal(rowsOf(sent[path]), rowsOf(now[path])),
  )
  const isWritten = (path: string): boolean =>
    moved.some((list) => path === list || path.startsWith(`${list}.`)) ||
    !dequal(sent[path]?.value, now[path]?.value)
  return Object.fromEntries(
    Object.entries(stored).flatMap(([path, field]) => {
      if (isWritten(path)) return []
      const here = now[path]?.value
      const readsAlike = path === 'body' && dequal(canonicalBody(here), canonicalBody(field.value))
      return [[path, readsAlike ? { ...field, value: here, initialValue: here } : field]]
    }),
  )
}
