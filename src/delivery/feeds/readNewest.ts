import type { Document, Filter } from 'mongodb'
import { everyFacet } from '@/src/public/everyFacet'
import { facet } from '@/src/public/facet'
import type { ArticleParent } from '../parents'
import type { PublicCollections } from '../publicCollections'
import { projectionOf } from '../selection/projectionOf'
import type { FeedOf } from './feedAddress'

const MOST_ARTICLES = 50
/** UTF-8 bytes of one form of a text, about 30,000 words: so 50 of them stay below 10 MB. */
const LONGEST_TEXT = 200_000

const unlessTooLong = (path: string): Document => ({
  $cond: [
    { $lte: [{ $strLenBytes: { $ifNull: [`$${path}`, ''] } }, LONGEST_TEXT] },
    `$${path}`,
    null,
  ],
})

/**
 * The 50 newest articles, of one section, tag or person where `of` says so, with `keys` of their
 * documents and of their text the forms in `texts` (null where one is longer than 200 kB). Withdrawn
 * ones are not among them. One command, by index.
 */
export async function readNewest<Article extends Document>(
  { articles }: PublicCollections,
  asked: { of: FeedOf | null; keys: readonly string[]; texts: readonly ('html' | 'text')[] },
): Promise<Article[]> {
  const { of, keys, texts } = asked
  const filter: Filter<ArticleParent> = { facets: of ? facet(of.kind, of.slug) : everyFacet }
  const body = Object.fromEntries(texts.map((form) => [form, unlessTooLong(`body.${form}`)]))
  return articles
    .find<Article>(filter, { projection: { ...projectionOf(keys), body } })
    .sort({ publishedAt: -1, _id: -1 })
    .limit(MOST_ARTICLES)
    .toArray()
}
