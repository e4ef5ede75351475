import { articleUrl } from '@/src/delivery/addresses/urls'
import type { DeliveryContext } from '@/src/delivery/documents/context'
import type { ArticleParent } from '@/src/delivery/documents/parents'
import { articleKeys, projectionOf, selectedBelow } from '@/src/delivery/documents/selection'
import { newsArticle } from '@/src/delivery/jsonLd/newsArticle'
import { pageSize } from '@/src/delivery/lists/page'
import type { ArticleResolvers } from '@/src/delivery/schema.types'
import { claimsOf, eventsOf, loadArticles, personsOf, sourcesOf } from './entitiesOf'

/** `Article`. What is not here is the key of the same name in the document. */
export const articleResolvers: ArticleResolvers = {
  id: (article) => article._id,
  url: (article, _, { site }) => articleUrl(site, article),
  contentUpdatedAt: ({ contentUpdatedAt, updatedAt }) => contentUpdatedAt ?? updatedAt ?? null,
  redirectedFrom: (article) => article.redirectedFrom ?? null,
  seo: ({ state, headline, dek, seo }) => {
    if (state === 'withdrawn' || headline == null) return null
    const title = seo?.title ?? headline
    return { title, description: dek ?? null, socialTitle: seo?.socialTitle ?? headline }
  },
  updates: (article) =>
    (article.updates ?? []).map(({ claim, ...row }) => ({ ...row, claimId: claim, article })),
  claims: (article) => [...claimsOf(article).values()],
  attributions: (article) =>
    (article.attributions ?? []).flatMap((row) => {
      const claim = claimsOf(article).get(row.claim)
      return claim ? [{ ...row, claim }] : []
    }),
  sources: (article, _, context, info) => sourcesOf(article.sources ?? [], context, info),
  persons: (article, _, context, info) => personsOf(article.persons ?? [], context, info),
  events: (article, _, context, info) => eventsOf(article.events ?? [], context, info),
  translations: (article, _, context, info) =>
    translationsOf(article, articleKeys(selectedBelow(info, 'Article'), info.fragments), context),
  related: async (article, { first }, context, info) => {
    const chosen = (article.related ?? []).slice(0, 100)
    const keys = articleKeys(selectedBelow(info, 'Article'), info.fragments)
    const found = await loadArticles(chosen, keys, context)
    return found
      .flatMap((other) => (other && other.state !== 'withdrawn' ? [other] : []))
      .slice(0, pageSize(first, 6))
  },
  jsonLd: (article, _, { site }) => newsArticle(article, site),
}

/**
 * The other languages of a story: the article it translates, and all that translate the same. One
 * command for all articles of this level. Withdrawn ones neither have nor are translations.
 */
async function translationsOf(
  article: ArticleParent,
  keys: readonly string[],
  { collections, loaders }: DeliveryContext,
): Promise<ArticleParent[]> {
  if (article.state === 'withdrawn') return []
  const project = projectionOf([...keys, 'translationOf'])
  const lists = loaders.articleLists(JSON.stringify(['translations', keys]), async (stories) => {
    const found = await collections.articles
      .find(
        {
          $or: [{ _id: { $in: [...stories] } }, { translationOf: { $in: [...stories] } }],
          state: { $ne: 'withdrawn' },
        },
        { projection: project },
      )
      .sort({ _id: 1 })
      .toArray()
    return stories.map((story) =>
      found.filter(({ _id, translationOf }) => _id === story || translationOf === story),
    )
  })
  const story = await lists.load(article.translationOf ?? article._id)
  return story.filter(({ _id }) => _id !== article._id)
}
