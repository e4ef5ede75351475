import { z } from 'zod'

import {
  type Dimension,
  DIMENSIONS,
  type FacetCount,
  type IndexAnswer,
  type IndexFilter,
  type IndexQuestion,
  type IndexWord,
} from '@/src/delivery/documents/searchQuestion'
import { MOST_VALUES } from '../index/collect'
import { pairsOf, SEPARATOR } from './openSearchDocuments'

type Clause = Readonly<Record<string, unknown>>

const DAY_MS = 86_400_000
/** As `withAge` of the index inside: a new story counts up to twice, and less by a factor of e each 120 days. */
const FADING = { scale: 120 * DAY_MS, decay: Math.exp(-1) }
const LEAD_WORTH = 4

const anyOf = (field: string, values: readonly string[]): Clause => ({
  terms: { [field]: [...values] },
})
const inARow = (words: readonly string[]): Clause =>
  words.length > 0 ? { match_phrase: { sounds: words.join(' ') } } : { match_none: {} }
const worth = (keys: readonly string[]): Clause => ({
  dis_max: {
    queries: keys.flatMap((key) => [
      { term: { keys: { value: key } } },
      { term: { leads: { value: key, boost: LEAD_WORTH } } },
    ]),
  },
})

const narrowing = (filter: IndexFilter, except?: Dimension): Clause[] =>
  DIMENSIONS.flatMap((one) => {
    const values = filter[one]
    return values && one !== except ? [anyOf(one, values)] : []
  })

/** Asks whether any document has one of these keys. */
export const existsBody = ({ keys }: IndexWord): Clause => ({
  ...{ size: 0, terminate_after: 1, track_total_hits: true, query: anyOf('keys', keys) },
})

/** A question, and of each word the keys to look for → what OpenSearch is asked. `now`: what age is reckoned from. */
export function searchBody(
  question: IndexQuestion,
  words: readonly (readonly string[])[],
  now: number,
): Clause {
  const { phrases, without, filter, order, after, first, count, facets, of } = question
  const isByWorth = order === 'relevance'
  const [from, to] = [filter.from ?? null, filter.to ?? null]
  const times = from === null && to === null ? [] : [{ range: { time: { gte: from, lt: to } } }]
  const found = {
    bool: {
      filter: [...words.map((keys) => anyOf('keys', keys)), ...phrases.map(inARow), ...times],
      ...(isByWorth && { should: words.filter(({ length }) => length > 0).map(worth) }),
      must_not: [
        ...without.words.map((keys) => anyOf('keys', keys)),
        ...without.phrases.map(inARow),
      ],
    },
  }
  const functions = [{ exp: { time: { origin: now, ...FADING } } }, { weight: 1 }]
  const id = { id: of === 'articles' ? 'desc' : 'asc' }
  return {
    query: isByWorth
      ? { function_score: { query: found, functions, score_mode: 'sum', boost_mode: 'multiply' } }
      : found,
    // Counted by each dimension as if that were not narrowed: what narrows comes after the counting.
    post_filter: { bool: { filter: narrowing(filter) } },
    sort: [...(isByWorth ? [{ _score: 'desc' }] : []), { time: 'desc' }, id],
    ...(after && {
      search_after: [...(isByWorth ? [after.score] : []), after.time, after.id],
    }),
    ...{ size: first > 0 ? first + 1 : 0, track_total_hits: count, _source: false },
    ...(facets && {
      aggs: Object.fromEntries(DIMENSIONS.map((one) => [one, counted(one, filter)])),
    }),
  }
}

const counted = (dimension: Dimension, filter: IndexFilter): Clause => ({
  filter: { bool: { filter: narrowing(filter, dimension) } },
  aggs: {
    values: {
      terms: {
        ...{ field: pairsOf(dimension), size: MOST_VALUES },
        order: [{ _count: 'desc' }, { _key: 'asc' }],
      },
    },
  },
})

const buckets = z.object({
  values: z.object({ buckets: z.array(z.object({ key: z.string(), doc_count: z.number() })) }),
})
const sorted = z.union([
  z.tuple([z.number(), z.number(), z.string()]),
  z.tuple([z.number(), z.string()]),
])
const found = z.object({
  hits: z.object({
    total: z.object({ value: z.number() }).optional(),
    hits: z.array(z.object({ sort: sorted })),
  }),
  aggregations: z.record(z.string(), buckets).optional(),
})

/** Whether something was found, as OpenSearch answers `existsBody`. Throws at anything else. */
export const isThere = (answer: unknown): boolean =>
  (found.parse(answer).hits.total?.value ?? 0) > 0

/** What OpenSearch answers to `searchBody` → the same as the index inside would say it. Throws at anything else. */
export function answerOf(
  answer: unknown,
  { first, count, facets, order }: IndexQuestion,
  now: number,
): IndexAnswer {
  const { hits, aggregations } = found.parse(answer)
  const places = hits.hits.map(({ sort }) => {
    const [time, id] = sort.length === 3 ? [sort[1], sort[2]] : sort
    const score = sort.length === 3 ? sort[0] : 0
    return { score, time, id, now: order === 'newest' ? 0 : now }
  })
  return {
    hits: places.slice(0, first),
    hasMore: first > 0 && places.length > first,
    count: count ? (hits.total?.value ?? 0) : null,
    facets: facets
      ? (Object.fromEntries(
          DIMENSIONS.map((one) => [one, countsOf(aggregations?.[one]?.values.buckets ?? [])]),
          // One for each of them.
        ) as Record<Dimension, FacetCount[]>)
      : null,
  }
}

/** A name that was changed meanwhile is one value all the same. */
function countsOf(rows: readonly { key: string; doc_count: number }[]): FacetCount[] {
  const counts = new Map<string, FacetCount>()
  for (const { key, doc_count: count } of rows) {
    const [value = '', name = ''] = key.split(SEPARATOR)
    const known = counts.get(value)
    counts.set(value, { value, name: known?.name ?? name, count: count + (known?.count ?? 0) })
  }
  return [...counts.values()]
}
