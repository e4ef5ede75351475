import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/language/ids'
import type { Comment } from '@/src/payload-types'

/**
 * What does not fit together in a comment, in one sentence, or null: words without their field, a reply to a reply or to
 * another article's thread, a reply that wants to have a place or stop approval of its own.
 */
export async function threadProblem(
  req: PayloadRequest,
  { article, parent, field, selector, blocking }: Partial<Comment>,
): Promise<string | null> {
  if (selector?.exact && !field)
    return 'field: sözcükler için alan da gerekir / needed with selector'
  const parentId = idOf(parent)
  if (!parentId) return null
  if (selector?.exact) return 'selector: yanıt, başladığı yorumun yerindedir / a reply has no place'
  if (blocking) return 'blocking: onayı yalnız ilk yorum durdurur / only a first comment may'
  const thread = await req.payload.findByID({
    collection: 'comments',
    id: parentId,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return thread && !thread.parent && idOf(thread.article) === idOf(article)
    ? null
    : 'parent: bu haberde böyle bir ilk yorum yok / no such first comment on this article'
}

/** How many comments that stop the approval of an article are open. Reads in the caller's transaction. */
export async function blockingComments(req: PayloadRequest, article: string): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: {
      article: { equals: article },
      blocking: { equals: true },
      resolvedAt: { exists: false },
    },
    overrideAccess: true,
    req,
  })
  return totalDocs
}
