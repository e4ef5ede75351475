import type { Document } from 'mongodb'

import type { ArticleFilter, EntityFilter, EventFilter } from '@/src/delivery/schema.types'
import { fold } from '@/src/language/text/letters'
import { parsePartialDate, type PartialDate } from '@/src/language/text/partialDate'
import { skeleton } from '@/src/language/text/skeleton'
import { requestError } from '@/src/platform/graphql/document'
import { datedFacet, everyFacet, facet, type FacetKind } from '@/src/published/facets'

const SHOWN = ['live', 'retracted']

/** What is left of a filter that was taken apart: an argument of the schema that nobody asks for does not compile. */
export type NothingElse = Record<string, never>

/** Withdrawn articles have no facet but their state: without `state` they are left out by themselves. */
const statesOf = (state: readonly string[] | null | undefined): string[] | null =>
  !state || SHOWN.every((one) => state.includes(one)) ? null : [...state]

/**
 * `ArticleFilter` → filter of the `articles` collection. People, sources and events by slug; a byline
 * by its printed name or its person's slug; times from (inclusive) and before (exclusive). Without
 * `state`, withdrawn articles are left out.
 */
export function articleFilter(filter: ArticleFilter | null | undefined): Document {
  const { event, person, source, byline, tag, section, genre, language, state, ...more } =
    filter ?? {}
  const { publishedAfter, publishedBefore, updatedSince, ...several } = more
  const { ids, exclude, sections, tags, genres, ...unasked } = several
  const _eachIsAsked: NothingElse = unasked
  const signed = { $or: [{ 'bylines.name': byline }, { 'bylines.person.slug': byline }] }
  // In the order of how few articles one of them leaves: the first leads, the rest follow.
  const conditions: Condition[] = [
    ['event', event, { 'events.slug': event }],
    ['person', person, { 'persons.slug': person }],
    ['source', source, { 'sources.slug': source }],
    ['byline', byline, signed],
    ['tag', tag, { 'tags.slug': tag }],
    ['section', section, { 'section.slug': section }],
    ['genre', genre, { genre }],
    ['language', language, { language }],
  ]
  const lead = byFacet(conditions)
  const states = statesOf(state)
  const all = state?.length === 3 ? [everyFacet, facet('state', 'withdrawn')] : [everyFacet]
  const anyState = states?.map((one) => facet('state', one)) ?? all
  return {
    $and: [
      ...(lead ?? [{ facets: anyState.length === 1 ? anyState[0] : { $in: anyState } }]),
      ...(lead && states ? [{ state: { $in: states } }] : []),
      ...range('publishedAt', '$gte', publishedAfter),
      ...range('publishedAt', '$lt', publishedBefore),
      ...range('updatedAt', '$gte', updatedSince),
      ...anyOf('ids', '_id', ids),
      ...anyOf('sections', 'section.slug', sections),
      ...anyOf('tags', 'tags.slug', tags),
      ...anyOf('genres', 'genre', genres),
      ...(exclude ? [{ _id: { $nin: [...few('exclude', exclude)] } }] : []),
    ],
  }
}

const MOST_VALUES = 100

/** Refuses (`badInput`) a list that is longer than a page of anything. */
function few(name: string, values: readonly string[]): readonly string[] {
  if (values.length <= MOST_VALUES) return values
  throw requestError('badInput', {
    tr: `\`${name}\` en çok ${MOST_VALUES} değer alır, ${values.length} verildi`,
    en: `\`${name}\` takes ${MOST_VALUES} values at most, got ${values.length}`,
  })
}

/** Any of these values at this key; an empty list finds nothing, none at all narrows nothing. */
const anyOf = (
  name: string,
  key: string,
  values: readonly string[] | null | undefined,
): Document[] => (values ? [{ [key]: { $in: [...few(name, values)] } }] : [])

/** A bound on a time → its condition; none where no time is given. */
const range = (key: string, operator: '$gte' | '$lt', value: Date | null | undefined): Document[] =>
  value ? [{ [key]: { [operator]: value } }] : []

/** What is asked, the value if it is asked at all, and the same as a plain condition. */
export type Condition = readonly [
  kind: FacetKind,
  value: string | null | undefined,
  plain: Document,
]

/**
 * Conditions, the rarest first → the first that is asked as a facet, which the index is entered by, and
 * the others plain; null where none is asked. `entry` turns the facet into another entry of its index.
 */
export function byFacet(
  conditions: readonly Condition[],
  entry: (facet: string) => string = (one) => one,
): Document[] | null {
  const asked = conditions.filter(([, value]) => typeof value === 'string')
  const [first, ...rest] = asked
  if (!first) return null
  return [{ facets: entry(facet(first[0], first[1] ?? '')) }, ...rest.map(([, , plain]) => plain)]
}

/**
 * `EntityFilter` → filter of `persons` (or `sources`, with `hasKinds`). A person has no kind, so a
 * `kind` finds none. Without a filter every name is asked for, so that counting reads the index alone.
 */
export function entityFilter(
  filter: EntityFilter | null | undefined,
  { hasKinds = false } = {},
): Document {
  const { startsWith: letters, nameMatches: name, kind, ...unasked } = filter ?? {}
  const _eachIsAsked: NothingElse = unasked
  if (typeof kind === 'string' && !hasKinds) return { _id: { $in: [] } }
  const conditions = [
    ...(letters ? [startsWith('name', letters)] : []),
    ...(typeof name === 'string' ? [nameMatches(name)] : []),
    ...(typeof kind === 'string' ? [{ kind }] : []),
  ]
  return { $and: conditions.length > 0 ? conditions : [{ name: { $gte: '' } }] }
}

/** Sorts after every letter (Unicode CLDR root collation). */
const LAST = '\uffff'

/**
 * A–Z lists: names that begin with these letters, as a range of the Turkish alphabet, so that it is
 * served by the index: `i` finds İlham, `c` does not find Çetin. To be asked with collation `tr`.
 */
function startsWith(key: string, letters: string): Document {
  if (letters === '') return {}
  // Lower case comes first among letters that differ in case only.
  return { [key]: { $gte: letters.toLocaleLowerCase('tr'), $lt: letters + LAST } }
}

/** `EventFilter` → filter of the `events` collection; `person` is the slug of a participant. */
export function eventFilter(filter: EventFilter | null | undefined): Document {
  const { from, to, person, kind, occurrence, ...unasked } = filter ?? {}
  const _eachIsAsked: NothingElse = unasked
  const times = overlaps(from, to)
  const entry = times.length > 0 ? datedFacet : (one: string): string => one
  const lead = byFacet(
    [
      ['person', person, { 'participants.person.slug': person }],
      ['kind', kind, { kind }],
      ['occurrence', occurrence, { occurrence }],
    ],
    entry,
  )
  return { $and: [...(lead ?? [{ facets: entry(everyFacet) }]), ...times] }
}

/**
 * A name in any spelling or case → filter for entities with an equal fold or skeleton key, so that
 * "MEHTİYEV'in" finds Mekhtiyev. A name of which nothing is left matches nobody.
 */
export function nameMatches(name: string): Document {
  const keys = [
    ['foldKeys', fold(name)],
    ['skeletonKeys', skeleton(name)],
  ] as const
  const clauses = keys.flatMap(([field, key]) => (key === '' ? [] : [{ [field]: key }]))
  return clauses.length > 0 ? { $or: clauses } : { _id: { $in: [] } }
}

const boundsOf = (text: string | null | undefined): Partial<PartialDate> => {
  const parsed = parsePartialDate(text ?? '')
  return 'problem' in parsed ? {} : parsed
}

/**
 * Partial dates → conditions for events that may fall between them. Two dates overlap when neither ends
 * before the other begins, so "2024" finds an event of "Aralık 2024" and one of "2024-12-05". An open
 * end reaches all the way ("not before" holds for null, and by one range of an index). Events of which
 * no date is known at all are not told apart here: ask by `datedFacet`.
 */
export function overlaps(
  from: string | null | undefined,
  to: string | null | undefined,
): Document[] {
  const start = boundsOf(from).earliest ?? null
  const end = boundsOf(to).latest ?? null
  return [
    ...(start ? [{ 'when.latest': { $not: { $lt: start } } }] : []),
    ...(end ? [{ 'when.earliest': { $not: { $gt: end } } }] : []),
  ]
}

/** Partial dates → what a person's events are narrowed to; without dates all, of known date or not. */
export function timelineFilter(
  from: string | null | undefined,
  to: string | null | undefined,
): Document[] {
  const times = overlaps(from, to)
  return times.length > 0 ? [...times, { facets: datedFacet(everyFacet) }] : []
}
