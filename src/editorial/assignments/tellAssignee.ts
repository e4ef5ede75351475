import type { PayloadRequest } from 'payload'

import { notify } from '@/src/editorial/notifications/notify'
import { idOf } from '@/src/language/ids'
import type { Assignment } from '@/src/payload-types'

/** Tells whom an assignment is given to now, unless he had it before or gave it to himself. In the caller's transaction. */
export async function tellAssignee(
  req: PayloadRequest,
  { id, assignee, updatedAt }: Assignment,
  before: unknown,
): Promise<void> {
  const person = idOf(assignee)
  if (!person || person === idOf(before)) return
  await notify(req, {
    article: null,
    record: `assignments/${id}`,
    key: `assignment:${id}:${person}:${updatedAt}`,
    notices: [{ kind: 'planned', people: [person], groups: [] }],
  })
}
