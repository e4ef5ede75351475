import type { Db, Document } from 'mongodb'
import type { PublicArticle, PublicEvent, PublicPerson } from '@/src/published/documents'
import { everyFacet, facet } from '@/src/published/facets'
import type { Case } from '../questions/Case'
import { withWords } from '../questions/withWords'
import type { Query } from '../vocabulary'

const shown = (keys: string): Record<string, 1> =>
  Object.fromEntries(keys.split(' ').map((key) => [key, 1]))

const NEWEST = { publishedAt: -1, _id: -1 } as const
const CARD = shown(
  'slug kicker headline dek publishedAt section tags bylines leadImage.url leadImage.alt leadImage.width leadImage.height leadImage.credit persons',
)
const WHOLE = shown(
  'slug kicker headline dek publishedAt updatedAt body.html section tags bylines leadImage claims attributions sources persons events',
)
const LINE = shown('slug headline publishedAt')

/** Each question of the benchmark as one would ask it of the driver by hand, by the same indexes. */
export function rawAnswers(db: Db): Record<Query, (given: Case) => Promise<Document>> {
  const articles = db.collection<PublicArticle>('articles')
  const persons = db.collection<PublicPerson>('persons')
  const events = db.collection<PublicEvent>('events')
  const newest = async (filter: Document, projection: Document): Promise<Document> => {
    const found = await articles.find(filter, { projection }).sort(NEWEST).limit(21).toArray()
    return { articles: found.slice(0, 20), hasNextPage: found.length > 20 }
  }
  return {
    frontPage: () => newest({ facets: everyFacet }, CARD),
    article: async ({ slug }) => ({
      articles: [await articles.findOne({ slug }, { projection: WHOLE })],
    }),
    async personTimeline({ slug = '', id = '' }) {
      const [person, timeline, named] = await Promise.all([
        persons.findOne({ slug }, { projection: shown('slug name') }),
        events
          .find({ personIds: id }, { projection: shown('slug title kind occurrence place when') })
          .sort({ 'when.earliest': 1, _id: 1 })
          .toArray(),
        newest({ facets: facet('person', slug) }, LINE),
      ])
      return { ...person, timeline, ...named }
    },
    search: ({ query = '' }) => newest(withWords(query), LINE),
  }
}
