import type { Db } from 'mongodb'
import { everyFacet } from '@/src/published/facets'
import type { PublicArticle, PublicPerson } from '@/src/published/documents'
import type { Cases } from './Case'
import { withWords } from './withWords'

/** Articles on a page of a search. */
const PAGE = 20
/** Words of a headline that are tried for a search, longest first: seldom ones, and in no name. */
const TRIED = 7

/** Every pair of a headline's words, those of the longest words first. */
function pairsOf(headline: string): string[] {
  const words = [...new Set(headline.split(/\s+/))]
    .sort((a, b) => b.length - a.length || a.localeCompare(b))
    .slice(0, TRIED)
  const pairs = words.flatMap((first, at) =>
    words.slice(at + 1).map((second, after) => ({ first, second, rank: at + at + 1 + after })),
  )
  return pairs.toSorted((a, b) => a.rank - b.rank).map(({ first, second }) => `${first} ${second}`)
}

/**
 * The first pair of a headline's words that finds a whole page, so that what is found is as long in a newsroom of a thousand articles as in
 * one of a hundred thousand; null where none does.
 */
async function searchFor(db: Db, headline: string): Promise<string | null> {
  const articles = db.collection<PublicArticle>('articles')
  for (const pair of pairsOf(headline)) {
    const found = await articles
      .find(withWords(pair), { projection: { _id: 1 } })
      .limit(PAGE)
      .toArray()
    if (found.length === PAGE) return pair
  }
  return null
}

/** Articles that stand `count` times as far from each other as there are. */
function spread(all: number, count: number): string[] {
  const step = Math.max(1, Math.floor(all / count))
  return Array.from({ length: count }, (_, index) => `a${String(index * step).padStart(7, '0')}`)
}

/** What is asked for in turn: `count` articles spread over all, the most-named persons, searches that find a whole page. */
export async function casesOf(db: Db, count: number): Promise<Cases> {
  const articles = db.collection<PublicArticle>('articles')
  const all = await articles.estimatedDocumentCount()
  const read = (ids: string[]) =>
    articles
      .find({ _id: { $in: ids }, facets: everyFacet }, { projection: { slug: 1, headline: 1 } })
      .sort({ _id: 1 })
      .toArray()
  const found = await read(spread(all, count))
  const persons = await db
    .collection<PublicPerson>('persons')
    .find({ _id: { $in: Array.from({ length: Math.min(count, 20) }, (_, index) => `p${index}`) } })
    .sort({ _id: 1 })
    .toArray()
  const queries = new Set<string>()
  // Not every headline has such a pair, in a small newsroom few.
  for (const { headline } of [...found, ...(await read(spread(all, Math.min(all, count * 5))))]) {
    if (queries.size === count) break
    const query = await searchFor(db, headline ?? '')
    if (query) queries.add(query)
  }
  // A newsroom so small that nothing fills a page.
  if (queries.size === 0) {
    for (const { headline } of found) queries.add(pairsOf(headline ?? '')[0] ?? 've')
  }
  return {
    frontPage: [{}],
    article: found.map(({ slug }) => ({ slug })),
    personTimeline: persons.map(({ _id: id, slug }) => ({ id, slug })),
    search: [...queries].map((query) => ({ query })),
  }
}
