import { articleUrl, shortUrl } from '@/src/delivery/addresses/urls'
import type { DeliveryContext } from '@/src/delivery/documents/context'
import type {
  ArticleParent,
  RelatedStoryParent,
  UpdateParent,
} from '@/src/delivery/documents/parents'
import {
  articleKeys,
  projectionOf,
  selectedAt,
  selectedBelow,
} from '@/src/delivery/documents/selection'
import { newsArticle } from '@/src/delivery/jsonLd/newsArticle'
import { pageSize } from '@/src/delivery/lists/page'
import { askKin, chooseKin, kinLists } from '@/src/delivery/lists/relatedStories'
import type { ArticleResolvers } from '@/src/delivery/schema.types'
import { correctionId } from '@/src/published/correctionId'
import { claimsOf, eventsOf, loadArticles, personsOf, sourcesOf } from './entitiesOf'

/** `Article`. What is not here is the key of the same name in the document. */
export const articleResolvers: ArticleResolvers = {
  id: (article) => article._id,
  url: (article, _, { site }) => articleUrl(site, article),
  shortUrl: ({ _id }, _, { site }) => shortUrl(site, _id),
  withdrawal: ({ _id, state, withdrawnAt, decidedBy }) =>
    state === 'withdrawn' && withdrawnAt
      ? { at: withdrawnAt, decidedBy: decidedBy ?? null, correctionId: correctionId(_id, 0) }
      : null,
  contentUpdatedAt: ({ contentUpdatedAt, updatedAt }) => contentUpdatedAt ?? updatedAt ?? null,
  redirectedFrom: (article) => article.redirectedFrom ?? null,
  seo: ({ state, headline, dek, seo }) => {
    if (state === 'withdrawn' || headline == null) return null
    const title = seo?.title ?? headline
    return { title, description: dek ?? null, socialTitle: seo?.socialTitle ?? headline }
  },
  updates: (article) => updatesOf(article),
  lastCorrection: (article) => lastCorrection(updatesOf(article)),
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
  relatedStories: (article, { first }, context, info) => {
    const selection = selectedAt(info, ['RelatedStory', 'article', 'Article'])
    return relatedStories(article, pageSize(first, 6), {
      context,
      keys: articleKeys(selection, info.fragments),
    })
  },
  jsonLd: (article, _, { site }) => newsArticle(article, site),
}

const updatesOf = (article: ArticleParent): UpdateParent[] =>
  (article.updates ?? []).map(({ claim, ...row }) => ({ ...row, claimId: claim, article }))

/** Of two that were told at one moment the later one. */
const lastCorrection = (updates: readonly UpdateParent[]): UpdateParent | null => {
  const timeOf = ({ at }: UpdateParent): number => at?.getTime() ?? -Infinity
  return updates
    .filter(({ kind }) => kind === 'correction')
    .reduce<UpdateParent | null>(
      (last, one) => (last && timeOf(last) > timeOf(one) ? last : one),
      null,
    )
}

/** Two commands for all articles of this level: the lists they are chosen from, and the chosen. */
async function relatedStories(
  article: ArticleParent,
  size: number,
  { context, keys }: { context: DeliveryContext; keys: readonly string[] },
): Promise<RelatedStoryParent[]> {
  const slugs = (cards: readonly { slug: string }[] | undefined) =>
    (cards ?? []).map(({ slug }) => slug)
  const given = {
    ...{ id: article._id, language: article.language ?? null, related: article.related ?? [] },
    ...{ events: slugs(article.events), persons: slugs(article.persons) },
    section: article.section?.slug ?? null,
  }
  const { articles } = context.collections
  const lists = context.loaders.kin('', async (asked) => {
    const found = await askKin(asked, articles)
    return asked.map((key) => found.get(key) ?? [])
  })
  const wanted = kinLists(given, size).flatMap((list) => list.keys)
  const rows = new Map(
    await Promise.all(wanted.map(async (key) => [key, await lists.load(key)] as const)),
  )
  const chosen = chooseKin(given, size, (key) => rows.get(key) ?? [])
  const found = await loadArticles(
    chosen.map(({ id }) => id),
    keys,
    context,
  )
  return chosen
    .flatMap(({ reason }, index) => {
      const other = found[index]
      return other && other.state !== 'withdrawn' ? [{ article: other, reason }] : []
    })
    .slice(0, size)
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
