import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { notify } from '@/src/editorial/notifications/notify'
import { idOf } from '@/src/language/ids'
import type { Comment } from '@/src/payload-types'

/**
 * Tells whoever a comment names, the people of the article and everybody in its thread, in the comment's own transaction; of
 * one that is changed, only who is named in it now and was not.
 */
export const notifyComment: CollectionAfterChangeHook<Comment> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const before = operation === 'create' ? [] : (previousDoc?.mentions ?? []).map(idOf)
  const named = (doc.mentions ?? []).map(idOf).filter((id) => !before.includes(id))
  if (operation !== 'create' && named.length === 0) return doc
  const article = await req.payload.findByID({
    collection: 'articles',
    id: idOf(doc.article) ?? '',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { author, assignee, reviewer, contributors } = article
  const people = [author, assignee, reviewer, ...(contributors ?? [])]
  const inThread = (await threadOf(req, doc)).map((comment) => comment.author)
  await notify(req, {
    article,
    // Who is named, taken out and named again hears of it once.
    key: operation === 'create' ? `comment:${doc.id}` : `named:${doc.id}`,
    notices: [
      { kind: 'mentioned', people: await stillUntold(req, doc.id, named), groups: [] },
      ...(operation === 'create'
        ? [{ kind: 'commented' as const, people: [...people, ...inThread].map(idOf), groups: [] }]
        : []),
    ],
  })
  return doc
}

async function threadOf(req: PayloadRequest, { parent }: Comment): Promise<Comment[]> {
  const root = idOf(parent)
  if (!root) return []
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { or: [{ id: { equals: root } }, { parent: { equals: root } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/** Those of these people who were never told that this comment names them. */
async function stillUntold(
  req: PayloadRequest,
  comment: string,
  named: readonly (string | null)[],
): Promise<(string | null)[]> {
  const keys = [`comment:${comment}`, `named:${comment}`]
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: { and: [{ key: { in: keys } }, { kind: { equals: 'mentioned' } }] },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const told = docs.map(({ user }) => idOf(user))
  return named.filter((id) => !told.includes(id))
}
