import type { Document } from 'mongodb'

import type { EntityFilter, EventFilter } from '@/src/delivery/schema.types'
import { fold } from '@/src/language/text/letters'
import { parsePartialDate, type PartialDate } from '@/src/language/text/partialDate'
import { skeleton } from '@/src/language/text/skeleton'
import { requestError } from '@/src/platform/graphql/document'
import { datedFacet, everyFacet, facet, type FacetKind } from '@/src/published/facets'

/** What is left of a filter that was taken apart: an argument of the schema that nobody asks for does not compile. */
export type NothingElse = Record<string, never>

const MOST_VALUES = 100

/** Refuses (`badInput`) a list that is longer than a page of anything. */
export function few(name: string, values: readonly string[], most = MOST_VALUES): string[] {
  if (values.length <= most) return [...values]
  throw requestError('badInput', {
    tr: `\`${name}\` en çok ${most} değer alır, ${values.length} verildi`,
    en: `\`${name}\` takes ${most} values at most, got ${values.length}`,
  })
}

type Values = readonly string[] | null | undefined

/** Any of these values at this key; an empty list finds nothing, none at all narrows nothing. */
export const anyOf = (name: string, key: string, values: Values): Document[] =>
  values ? [{ [key]: { $in: few(name, values) } }] : []

/** None of these values at this key. */
export const noneOf = (name: string, key: string, values: Values): Document[] =>
  values ? [{ [key]: { $nin: few(name, values) } }] : []

/** A bound on a time → its condition; none where no time is given. */
export const range = (
  key: string,
  operator: '$gte' | '$lt',
  value: Date | null | undefined,
): Document[] => (value ? [{ [key]: { [operator]: value } }] : [])

/** The values of which one is asked for, null where nothing is; and the same as a plain condition. */
export type Condition = readonly [
  kind: FacetKind,
  values: readonly string[] | null,
  plain: Document,
]

/** What is asked for at `key`: `value`, a text, and any of `values`, the argument `name`: both where both are given. */
export function conditionsAt(
  kind: FacetKind,
  key: string,
  value: string | null | undefined,
  [name, values]: readonly [name: string, values: Values] = ['', null],
): Condition[] {
  const listed = values ? few(name, values) : null
  return [
    ...(typeof value === 'string' ? [[kind, [value], { [key]: value }] as const] : []),
    ...(listed ? [[kind, listed, { [key]: { $in: listed } }] as const] : []),
  ]
}

/**
 * Conditions, the rarest first → the first that is asked as a facet, which the index is entered by, and
 * the others plain; null where none is asked. `entry` turns the facet into another entry of its index.
 */
export function byFacet(
  conditions: readonly Condition[],
  entry: (facet: string) => string = (one) => one,
): Document[] | null {
  const [first, ...rest] = conditions.filter(([, values]) => values !== null)
  if (!first) return null
  const [kind, values] = first
  const entries = (values ?? []).map((value) => entry(facet(kind, value)))
  const lead = entries.length === 1 ? entries[0] : { $in: entries }
  return [{ facets: lead }, ...rest.map(([, , plain]) => plain)]
}

/** Of lists in the alphabet's collation, which no other index answers for. */
export const NAMED_INDEXES = ['ids', 'slugs'] as const

/** The index that few rows are found by where they are named: by `ids`, else by `slugs`. */
export const foundBy = (
  filter: { ids?: Values; slugs?: Values } | null | undefined,
  [ids, slugs]: readonly [ids: string, slugs: string] = ['_id_', 'slug_1'],
): string | undefined => (filter?.ids ? ids : filter?.slugs ? slugs : undefined)

/**
 * `EntityFilter` → filter of `persons` (or `sources`, with `hasKinds`). A person has no kind, so a
 * `kind` finds none. Without a filter every name is asked for, so that counting reads the index alone.
 */
export function entityFilter(
  filter: EntityFilter | null | undefined,
  { hasKinds = false } = {},
): Document {
  const { startsWith: letters, nameMatches: name, kind, kinds, ids, slugs, ...more } = filter ?? {}
  const { exclude, ...unasked } = more
  const _eachIsAsked: NothingElse = unasked
  if ((typeof kind === 'string' || kinds) && !hasKinds) return { _id: { $in: [] } }
  const conditions = [
    ...(letters ? [startsWith('name', letters)] : []),
    ...(typeof name === 'string' ? [nameMatches(name)] : []),
    ...(typeof kind === 'string' ? [{ kind }] : []),
    ...anyOf('kinds', 'kind', kinds),
    ...anyOf('ids', '_id', ids),
    ...anyOf('slugs', 'slug', slugs),
  ]
  const whole = conditions.length > 0 ? conditions : [{ name: { $gte: '' } }]
  return { $and: [...whole, ...noneOf('exclude', '_id', exclude)] }
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
  const { from, to, person, kind, occurrence, ...lists } = filter ?? {}
  const { persons, kinds, occurrences, ids, slugs, exclude, ...unasked } = lists
  const _eachIsAsked: NothingElse = unasked
  const times = overlaps(from, to)
  const entry = times.length > 0 ? datedFacet : (one: string): string => one
  const conditions = [
    ...conditionsAt('person', 'participants.person.slug', person, ['persons', persons]),
    ...conditionsAt('kind', 'kind', kind, ['kinds', kinds]),
    ...conditionsAt('occurrence', 'occurrence', occurrence, ['occurrences', occurrences]),
  ]
  const named = [...anyOf('ids', '_id', ids), ...anyOf('slugs', 'slug', slugs)]
  const lead = byFacet(conditions, entry) ?? [{ facets: entry(everyFacet) }]
  return { $and: [...named, ...lead, ...times, ...noneOf('exclude', '_id', exclude)] }
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
