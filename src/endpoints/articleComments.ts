import type { Endpoint } from 'payload'

import { RefusalError } from '@/src/errors'
import { toText } from '@/src/lexical/toText'
import { anchorQuote } from '@/src/text/anchorQuote'
import { REFUSALS } from '@/src/workflow/refusals'
import { answering } from './answering'

/**
 * `GET /api/articles/:id/comments` → `{comments}`, oldest first, each with `place`: where its words stand in the stored
 * text now (UTF-16 offsets in its field), or null when they are gone and for a comment on the whole article.
 */
export const articleComments: Endpoint = {
  path: '/:id/comments',
  method: 'get',
  handler: answering(async (req) => {
    const id = String(req.routeParams?.id)
    const common = { depth: 0, pagination: false, overrideAccess: false, req } as const
    const found = await req.payload.find({
      collection: 'articles',
      where: { id: { equals: id } },
      ...common,
    })
    const [article] = found.docs
    if (!article) throw new RefusalError(REFUSALS.notFound())
    const { docs } = await req.payload.find({
      collection: 'comments',
      where: { article: { equals: id } },
      sort: 'createdAt',
      ...common,
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
