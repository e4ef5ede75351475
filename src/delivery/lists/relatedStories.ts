import type { Collection } from 'mongodb'

import { groupedFind } from '@/src/delivery/documents/loaders'
import type { ArticleParent, Kin } from '@/src/delivery/documents/parents'
import { grouped } from '@/src/language/grouped'
import { facet } from '@/src/published/facets'
import { sortOf } from './cursor'
import { orders } from './orders'

export type RelatedReason = 'hand' | 'event' | 'person' | 'section'
/** What of an article its related ones rest on. */
type Given = {
  id: string
  language: string | null
  related: readonly string[]
  events: readonly string[]
  persons: readonly string[]
  section: string | null
}

/** So many of its events, and of its persons, lead on: a page of 100 articles is asked in one command (`unionOf`). */
const MOST_NAMED = 3

/** One list that is asked for: its facet, in one language, so many rows. A text, since loaders go by texts. */
const keyOf = (limit: number, name: string, language: string): string =>
  JSON.stringify([limit, name, language])

/** The lists in which an article's related ones are looked for, by why they are there. None of one without a language. */
export function kinLists(given: Given, size: number): { reason: RelatedReason; keys: string[] }[] {
  const { language, events, persons, section } = given
  if (language === null) return []
  // Itself and what an editor chose may stand among them.
  const limit = 2 * size + 1
  const key = (kind: 'event' | 'person' | 'section') => (slug: string) =>
    keyOf(limit, facet(kind, slug), language)
  return [
    { reason: 'event', keys: events.slice(0, MOST_NAMED).map(key('event')) },
    { reason: 'person', keys: persons.slice(0, MOST_NAMED).map(key('person')) },
    { reason: 'section', keys: (section === null ? [] : [section]).map(key('section')) },
  ]
}

/** Asks for all of these lists in one command a size; those without rows are missing. Every condition stands in one index. */
export async function askKin(
  keys: readonly string[],
  articles: Collection<ArticleParent>,
): Promise<Map<string, readonly Kin[]>> {
  const branches = grouped(
    keys.map((key) => {
      const [limit, facets, language] = JSON.parse(key) as [number, string, string]
      return { limit, parent: key, match: { facets, state: 'live', language } }
    }),
    ({ limit }) => limit,
  )
  const found = new Map<string, readonly Kin[]>()
  for (const [limit, some] of branches) {
    const rows = { sort: sortOf(orders.newest), limit, project: { publishedAt: 1 } }
    for (const [key, list] of await groupedFind(articles, some, rows)) found.set(key, list)
  }
  return found
}

const newestFirst = (one: Kin, other: Kin): number =>
  (other.publishedAt?.getTime() ?? 0) - (one.publishedAt?.getTime() ?? 0) ||
  (one._id < other._id ? 1 : -1)

/**
 * Whom to show after an article, each once, in order: what an editor chose, then the newest of each reason. More than `size` by
 * what was chosen, since some of that may be withdrawn: the caller knows when it has read them. Pure.
 */
export function chooseKin(
  given: Given,
  size: number,
  rowsOf: (key: string) => readonly Kin[],
): { id: string; reason: RelatedReason }[] {
  const hand = given.related.slice(0, size)
  const chosen = new Map<string, RelatedReason>(hand.map((id) => [id, 'hand']))
  for (const { reason, keys } of kinLists(given, size)) {
    const rows = keys.flatMap((key) => rowsOf(key)).sort(newestFirst)
    for (const { _id } of rows) {
      if (chosen.size >= size + hand.length) break
      if (_id !== given.id && !chosen.has(_id)) chosen.set(_id, reason)
    }
  }
  chosen.delete(given.id)
  return [...chosen].map(([id, reason]) => ({ id, reason }))
}
