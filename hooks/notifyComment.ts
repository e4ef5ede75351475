import type { CollectionAfterChangeHook } from 'payload'

import { notify } from '@/src/editorial/notifications/notify'
import type { Comment } from '@/src/payload-types'
import { idOf } from '@/src/language/ids'

/** Tells the people of the article and everybody in the thread of a new comment, in its own transaction. */
export const notifyComment: CollectionAfterChangeHook<Comment> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create') return doc
  const { payload } = req
  const common = { depth: 0, overrideAccess: true, req } as const
  const article = await payload.findByID({
    collection: 'articles',
    id: idOf(doc.article) ?? '',
    ...common,
  })
  const root = idOf(doc.parent)
  const { docs: thread } = root
    ? await payload.find({
        collection: 'comments',
        where: { or: [{ id: { equals: root } }, { parent: { equals: root } }] },
        pagination: false,
        ...common,
      })
    : { docs: [] }
  const { author, assignee, reviewer, contributors } = article
  const people = [author, assignee, reviewer, ...(contributors ?? [])]
  await notify(req, {
    article,
    key: `comment:${doc.id}`,
    notices: [
      {
        kind: 'commented',
        people: [...people, ...thread.map((comment) => comment.author)].map(idOf),
        groups: [],
      },
    ],
  })
  return doc
}
