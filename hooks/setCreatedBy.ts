import type { CollectionBeforeChangeHook } from 'payload'

import { actorOf } from '@/src/workflow/actor'

/** Who made a record, set once by the system whatever the request says. */
export const setCreatedBy: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
}) => ({
  ...data,
  createdBy:
    operation === 'create' ? (actorOf(req.user)?.id ?? null) : (originalDoc?.createdBy ?? null),
})
