import type { Document } from 'mongodb'

import type { ArticleCondition, ArticleFilter } from '@/src/delivery/schema.types'
import { requestError } from '@/src/platform/graphql/document'
import { everyFacet, facet } from '@/src/published/facets'
import {
  anyOf,
  byFacet,
  type Condition,
  conditionsAt,
  few,
  noneOf,
  type NothingElse,
  range,
} from './filters'

const SHOWN = ['live', 'retracted']
const MOST_CONDITIONS = 30
const DEEPEST = 3
/** Every one more is a walk through the articles of the others. */
const MOST_ALL_TAGS = 10

/**
 * `ArticleFilter` → filter of the `articles` collection. People, sources and events by slug; a byline
 * by its printed name or its person's slug; times from (inclusive) and before (exclusive). Without
 * `state`, withdrawn articles are left out. Alternatives are told at the root of the filter, each entering the index by
 * itself. Refuses (`badInput`) lists that are too long, and conditions that are too many or too deep.
 */
export function articleFilter(filter: ArticleFilter | null | undefined): Document {
  const { ids, slugs, exclude, state, ...condition } = filter ?? {}
  refuseLarge(condition)
  const states = statesOf(state)
  const apart = noneOf('exclude', '_id', exclude)
  if (ids || slugs) {
    const named = [...anyOf('ids', '_id', ids), ...anyOf('slugs', 'slug', slugs)]
    return { $and: [...named, { state: { $in: states ?? SHOWN } }, plainOf(condition), ...apart] }
  }
  const all = state?.length === 3 ? [everyFacet, facet('state', 'withdrawn')] : [everyFacet]
  const anyState = states?.map((one) => facet('state', one)) ?? all
  const whole = { facets: anyState.length === 1 ? anyState[0] : { $in: anyState } }
  const narrowed = states ? [{ state: { $in: states } }] : []
  const alternatives = waysInto(condition, whole, narrowed).map((parts) => ({
    $and: [...parts, ...apart],
  }))
  return alternatives.length === 1 ? (alternatives[0] ?? whole) : { $or: alternatives }
}

/** Withdrawn articles have no facet but their state: without `state` they are left out by themselves. */
const statesOf = (state: readonly string[] | null | undefined): string[] | null =>
  !state || SHOWN.every((one) => state.includes(one)) ? null : [...state]

const NOTHING = { _id: { $in: [] } }

/** In the order of how few articles one of them leaves: the first that is asked leads. */
const RARITY = ['event', 'person', 'source', 'byline', 'tag', 'section', 'genre', 'language']

type Parts = {
  /** What is found by its facet, the rarest first. */
  equal: Condition[]
  rest: Document[]
  /** Of each of these at least one fits. */
  choices: (readonly ArticleCondition[])[]
}

/** A condition taken apart, with everything that `and` holds. */
function partsOf(condition: ArticleCondition): Parts {
  const { event, person, source, byline, tag, section, genre, language, ...more } = condition
  const { events, persons, sources, bylines, tags, sections, genres, languages, ...others } = more
  const { allTags, publishedAfter, publishedBefore, updatedSince, ...nested } = others
  const { and, or, not, ...unasked } = nested
  const _eachIsAsked: NothingElse = unasked
  const signed = (name: unknown): Document => ({
    $or: [{ 'bylines.name': name }, { 'bylines.person.slug': name }],
  })
  const tagged = allTags ? few('allTags', allTags, MOST_ALL_TAGS) : []
  const equal: Condition[] = [
    ...conditionsAt('event', 'events.slug', event, ['events', events]),
    ...conditionsAt('person', 'persons.slug', person, ['persons', persons]),
    ...conditionsAt('source', 'sources.slug', source, ['sources', sources]),
    ...(typeof byline === 'string' ? [['byline', [byline], signed(byline)] as const] : []),
    ...(bylines ? [['byline', few('bylines', bylines), signed({ $in: bylines })] as const] : []),
    ...conditionsAt('tag', 'tags.slug', tag, ['tags', tags]),
    ...tagged.map((slug): Condition => ['tag', [slug], { 'tags.slug': slug }]),
    ...conditionsAt('section', 'section.slug', section, ['sections', sections]),
    ...conditionsAt('genre', 'genre', genre, ['genres', genres]),
    ...conditionsAt('language', 'language', language, ['languages', languages]),
  ]
  const rest = [
    ...range('publishedAt', '$gte', publishedAfter),
    ...range('publishedAt', '$lt', publishedBefore),
    ...range('updatedAt', '$gte', updatedSince),
    ...(not ? [{ $nor: [plainOf(not)] }] : []),
  ]
  const also = (and ?? []).map(partsOf)
  const found = [equal, ...also.map((one) => one.equal)].flat()
  return {
    equal: found.sort(([one], [other]) => RARITY.indexOf(one) - RARITY.indexOf(other)),
    rest: [rest, ...also.map((one) => one.rest)].flat(),
    choices: [...(or ? [or] : []), ...also.flatMap(({ choices }) => choices)],
  }
}

const anyFits = (choice: readonly ArticleCondition[]): Document =>
  choice.length > 0 ? { $or: choice.map(plainOf) } : NOTHING

/** A condition among articles that something else finds. */
function plainOf(condition: ArticleCondition): Document {
  const { equal, rest, choices } = partsOf(condition)
  const all = [...equal.map(([, , plain]) => plain), ...rest, ...choices.map(anyFits)]
  return all.length > 0 ? { $and: all } : {}
}

/**
 * A condition → its alternatives, each led by an entry of the index: by a facet that is asked, by those of each condition of an
 * `or` where nothing else leads, else by `whole`. `narrowed` goes with what a facet leads.
 */
function waysInto(
  condition: ArticleCondition,
  whole: Document,
  narrowed: readonly Document[],
): Document[][] {
  const { equal, rest, choices } = partsOf(condition)
  const lead = byFacet(equal)
  const [choice, ...others] = choices
  if (lead || !choice) {
    const led = lead ? [...lead, ...narrowed] : [whole]
    return [[...led, ...rest, ...choices.map(anyFits)]]
  }
  if (choice.length === 0) return [[NOTHING]]
  return choice.flatMap((one) =>
    waysInto(one, whole, narrowed).map((way) => [...way, ...rest, ...others.map(anyFits)]),
  )
}

/** Refuses (`badInput`) more than 30 conditions, or more than three within each other. */
function refuseLarge(condition: ArticleCondition): void {
  let count = 0
  const walk = ({ and, or, not }: ArticleCondition, depth: number): void => {
    const below = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])]
    count += below.length
    if (count > MOST_CONDITIONS || (below.length > 0 && depth > DEEPEST)) {
      throw requestError('badInput', {
        tr: `Bir süzgeçte en çok ${MOST_CONDITIONS} koşul, en çok ${DEEPEST} iç içe olabilir (\`and\`, \`or\`, \`not\`)`,
        en: `a filter holds ${MOST_CONDITIONS} conditions at most, ${DEEPEST} within each other (\`and\`, \`or\`, \`not\`)`,
      })
    }
    for (const one of below) walk(one, depth + 1)
  }
  walk(condition, 1)
}
