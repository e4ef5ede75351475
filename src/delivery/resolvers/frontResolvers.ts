import type { GraphQLResolveInfo } from 'graphql'

import { absoluteUrl, articleUrl } from '@/src/delivery/addresses/urls'
import type { DeliveryContext } from '@/src/delivery/documents/context'
import { type ArticleParent, claimParent } from '@/src/delivery/documents/parents'
import { articleKeys, selectedBelow } from '@/src/delivery/documents/selection'
import type { Resolvers } from '@/src/delivery/schema.types'
import { loadArticles } from './entitiesOf'

/** One of a front's articles, read together with all others; null for one that was taken down meanwhile. */
async function articleOf(
  id: string,
  context: DeliveryContext,
  info: GraphQLResolveInfo,
): Promise<ArticleParent | null> {
  const keys = articleKeys(selectedBelow(info, 'Article'), info.fragments)
  const [article] = await loadArticles([id], keys, context)
  return article && article.state !== 'withdrawn' ? article : null
}

/** `Front` and what stands in its slots. What is not here is the key of the same name in the document. */
export const frontResolvers: Pick<Resolvers, 'FrontAlert' | 'FrontItem' | 'FrontLine'> = {
  FrontAlert: {
    url: async ({ article, url }, _, context) => {
      const [found] = article
        ? await loadArticles([article], ['slug', 'state', 'language', 'address'], context)
        : []
      return found ? articleUrl(context.site, found) : absoluteUrl(context.site, url ?? '/')
    },
  },
  FrontItem: {
    article: ({ article }, _, context, info) => articleOf(article, context, info),
    claim: async ({ claim }, _, { loaders }) => {
      const row = claim === null ? null : await loaders.claim.load(claim)
      return row && claimParent(row)
    },
  },
  FrontLine: {
    article: ({ article }, _, context, info) => articleOf(article, context, info),
  },
}

/** The front of this slug, or null. One command. */
export async function frontBySlug(slug: string, { collections }: DeliveryContext) {
  const [front] = await collections.fronts.find({ slug }).limit(2).toArray()
  return front ?? null
}
