import { pageSize } from '../paging/pageSize'
import type { ArticleResolvers } from '../schema.types'
import { newsArticle } from '../jsonLd/newsArticle'
import { articleKeys } from '../selection/articleKeys'
import { selectedBelow } from '../selection/selectedBelow'
import { articleUrl } from './articleUrl'
import { claimsOf } from './claimsOf'
import { eventsOf } from './eventsOf'
import { loadArticles } from './loadArticles'
import { personsOf } from './personsOf'
import { sourcesOf } from './sourcesOf'
import { translationsOf } from './translationsOf'

/** `Article`. What is not here is the key of the same name in the document. */
export const articleResolvers: ArticleResolvers = {
  id: (article) => article._id,
  url: (article, _, { site }) => articleUrl(site, article.slug),
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
