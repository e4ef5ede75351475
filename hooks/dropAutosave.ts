import type { CollectionAfterChangeHook } from 'payload'

import { actorOf } from '@/src/workflow/actor'
import { permitOf } from '@/src/workflow/permit'

/** A real save makes the writer's unsaved copy of this article needless. */
export const dropAutosave: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const actor = actorOf(req.user)
  if (!actor || permitOf(req.context)) return doc
  await req.payload.db.deleteMany({
    collection: 'autosaves',
    req,
    where: {
      and: [
        { user: { equals: actor.id } },
        { article: { in: operation === 'create' ? [doc.id, 'new'] : [doc.id] } },
      ],
    },
  })
  return doc
}
