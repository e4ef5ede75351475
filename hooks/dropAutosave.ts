import type { CollectionAfterChangeHook } from 'payload'

import { hasAutosave } from '@/src/editorial/articles/autosaved'
import { takeLookedUp } from '@/src/editorial/database/lookedUp'
import { sessionOf } from '@/src/editorial/database/transactions'
import { actorOf } from '@/src/workflow/actor'
import { permitOf } from '@/src/workflow/permit'

/** A real save makes the writer's unsaved copy of this article needless. */
export const dropAutosave: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const actor = actorOf(req.user)
  if (!actor || permitOf(req.context)) return doc
  const isOne = await takeLookedUp(await sessionOf(req), hasAutosave(actor.id, doc.id), () =>
    Promise.resolve(true),
  )
  if (!isOne) return doc
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
