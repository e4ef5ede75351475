import type { PublicArticle, PublicAttribution, PublicSearched } from '@/src/published/documents'
import type { Dimension } from '@/src/delivery/documents/searchQuestion'

/** A value that a document can be narrowed to, with what people call it. */
export type IndexedValue = Readonly<{ dimension: Dimension; value: string; name: string }>

/** An article, or a claim of one, as the index takes it. */
export type IndexedDocument = Readonly<{
  /** Of an article, without a point; of a claim `article.claim`. */
  id: string
  /** The article it belongs to; of an article itself. */
  owner: string
  /** `_v` of an article; empty of a claim, which comes and goes with its own. */
  version: string
  /** When it was published, in milliseconds. */
  time: number
  values: readonly IndexedValue[]
  text: PublicSearched
}>

/** What of an article's document the index is made from. */
export const INDEXED_KEYS = [
  ...['_v', 'state', 'publishedAt', 'section', 'genre', 'persons', 'sources', 'events'],
  ...['claims', 'attributions', 'searchWords', 'searchText'],
] as const

type Card = { slug: string; name: string }

const called = (dimension: Dimension, cards: readonly (Card | null)[]): IndexedValue[] =>
  cards.flatMap((card) => (card ? [{ dimension, value: card.slug, name: card.name }] : []))

const unique = (values: readonly IndexedValue[]): IndexedValue[] => [
  ...new Map(values.map((one) => [`${one.dimension} ${one.value}`, one])).values(),
]

const voicesOf = (rows: readonly PublicAttribution[]): IndexedValue[] =>
  rows.map(({ mode }) => ({ dimension: 'voices', value: mode, name: mode }))

const titled = (events: readonly { slug: string; title: string }[]): Card[] =>
  events.map(({ slug, title }) => ({ slug, name: title }))

/** The document of an article, without its body → what is found of it; null of a withdrawn one, of which nothing is. */
export function indexedOf(
  article: PublicArticle,
): { article: IndexedDocument; claims: IndexedDocument[] } | null {
  const { _id, _v, state, publishedAt, section, genre, attributions, searchText } = article
  if (state === 'withdrawn' || publishedAt === null) return null
  const shared = { owner: _id, time: publishedAt.getTime() }
  const place = [
    ...called('sections', [section]),
    ...(genre ? [{ dimension: 'genres' as const, value: genre, name: genre }] : []),
  ]
  const named = [
    ...called('persons', article.persons),
    ...called('sources', article.sources),
    ...called('events', titled(article.events)),
  ]
  const texts = new Map(searchText?.claims.map((claim) => [claim.id, claim]))
  const claims = article.claims.flatMap((claim): IndexedDocument[] => {
    const text = texts.get(claim.id)
    if (!text) return []
    const rows = attributions.filter((row) => row.claim === claim.id)
    const values = [
      ...place,
      ...voicesOf(rows),
      ...called('persons', [...claim.persons, ...rows.map(({ speaker }) => speaker)]),
      ...called(
        'sources',
        rows.map(({ source }) => source),
      ),
      ...called('events', titled(claim.events)),
    ]
    const id = `${_id}.${claim.id}`
    return [{ ...shared, id, version: '', values: unique(values), text }]
  })
  return {
    article: {
      ...{ ...shared, id: _id, version: _v },
      values: unique([...place, ...voicesOf(attributions), ...named]),
      // Of before migration 14: found by what lists were found by.
      text: searchText ?? { words: '', keys: article.searchWords.join(' ') },
    },
    claims,
  }
}
