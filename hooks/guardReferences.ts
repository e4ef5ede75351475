import type { CollectionBeforeDeleteHook } from 'payload'

import { RefusalError } from '@/src/errors'
import { REFERRERS } from '@/src/newsroom/referrers'
import { liveArticlesNaming } from '@/src/publish/liveArticlesNaming'

const stillReferenced = (from: string, total: number, headlines: readonly string[]) => {
  const names = headlines.map((one) => `“${one}”`).join(', ')
  return new RefusalError({
    code: 'stillReferenced',
    status: 409,
    message: {
      tr: `Silinemez: ${total} kayıt buna bağlı${names && ` (${names})`}.`,
      en: `Cannot be deleted: ${total} records refer to it${names && ` (${names})`}.`,
    },
    detail: { collection: from, total },
  })
}

/**
 * A record that something refers to is not deleted; the answer names who refers to it. What readers are shown counts
 * as well: a pending edit may have dropped a record that the live text still has.
 */
export const guardReferences =
  (collection: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const { from, paths } of REFERRERS[collection] ?? []) {
      const { totalDocs } = await req.payload.find({
        collection: from,
        where: { or: paths.map((path) => ({ [path]: { in: [id] } })) },
        limit: 1,
        depth: 0,
        req,
        overrideAccess: true,
      })
      if (totalDocs === 0) continue
      // A headline is told to nobody who may not read it: an admin keeps tags, and reads no article.
      const { docs } = await req.payload.find({
        collection: from,
        where: { or: paths.map((path) => ({ [path]: { in: [id] } })) },
        limit: 3,
        depth: 0,
        req,
        overrideAccess: false,
        disableErrors: true,
        user: req.user,
      })
      const names = docs.map((doc) => {
        const {
          headline,
          displayName,
          title,
          name,
          id: docId,
        } = doc as unknown as Record<string, string>
        return String(headline ?? displayName ?? title ?? name ?? docId)
      })
      throw stillReferenced(from, totalDocs, names)
    }
    const live = await liveArticlesNaming(req, String(id))
    if (live.length > 0) throw stillReferenced('articles', live.length, live)
  }
