import type { Db } from 'mongodb'
import { everyFacet } from '@/src/published/facets'
import type { PublicArticle, PublicPerson } from '@/src/published/documents'
import type { Cases } from './Case'

/** The two longest words of a headline: seldom ones, and in no name. */
const searchFor = (headline: string): string =>
  [...new Set(headline.split(/\s+/))]
    .sort((a, b) => b.length - a.length || a.localeCompare(b))
    .slice(0, 2)
    .join(' ')

/** What is asked for in turn: `count` articles spread over all, the most-named persons, searches. */
export async function casesOf(db: Db, count: number): Promise<Cases> {
  const articles = db.collection<PublicArticle>('articles')
  const all = await articles.estimatedDocumentCount()
  const step = Math.max(1, Math.floor(all / count))
  const ids = Array.from(
    { length: count },
    (_, index) => `a${String(index * step).padStart(7, '0')}`,
  )
  const found = await articles
    .find({ _id: { $in: ids }, facets: everyFacet }, { projection: { slug: 1, headline: 1 } })
    .sort({ _id: 1 })
    .toArray()
  const persons = await db
    .collection<PublicPerson>('persons')
    .find({ _id: { $in: Array.from({ length: Math.min(count, 20) }, (_, index) => `p${index}`) } })
    .sort({ _id: 1 })
    .toArray()
  return {
    frontPage: [{}],
    article: found.map(({ slug }) => ({ slug })),
    personTimeline: persons.map(({ _id: id, slug }) => ({ id, slug })),
    search: found.map(({ headline }) => ({ query: searchFor(headline ?? '') })),
  }
}
