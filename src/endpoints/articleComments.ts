import type { Endpoint } from 'payload'

import { toText } from '@/src/lexical/toText'
import { anchorQuote } from '@/src/text/anchorQuote'
import { answering } from './answering'
import { readableRecord } from './readableRecord'

/**
 * `GET /api/articles/:id/comments` → `{comments}`, oldest first, each with `place`: where its words stand in the stored
 * text now (UTF-16 offsets in its field), or null when they are gone and for a comment on the whole article.
 */
export const articleComments: Endpoint = {
  path: '/:id/comments',
  method: 'get',
  handler: answering(async (req) => {
    const id = String(req.routeParams?.id)
    const article = await readableRecord(req, 'articles', id)
    const { docs } = await req.payload.find({
      collection: 'comments',
      where: { article: { equals: id } },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    const texts = {
      headline: article.headline ?? '',
      dek: article.dek ?? '',
      body: toText(article.body),
    }
    const comments = docs.map((comment) => {
      const { field, selector } = comment
      const exact = selector?.exact
      const place = field && exact ? anchorQuote(texts[field], { ...selector, exact }) : null
      return { ...comment, place }
    })
    return Response.json({ comments })
  }),
}
