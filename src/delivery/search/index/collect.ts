import { evaluate, type Sought } from './evaluate'
import { byPlace, type IdSign, withAge } from './order'
import {
  type Dimension,
  DIMENSIONS,
  type FacetCount,
  type IndexAnswer,
  type IndexPlace,
  type IndexQuestion,
} from '@/src/delivery/documents/searchQuestion'
import { type Lexicons, type Segment, valueOf } from './segment'
import { textAt } from './texts'

/** Segments, the oldest first: `base` in the order of time and apart from each other, `fresh` of any time. */
export type Segments = Readonly<{ base: readonly Segment[]; fresh: readonly Segment[] }>

/** So many values of a dimension are told. */
export const MOST_VALUES = 20

type Asked = Pick<IndexQuestion, 'order' | 'after' | 'first' | 'count' | 'facets'>

/** The first of all documents that fit, and how many there are, each as far as it is wanted. `now`: what age is reckoned from. */
export function collect(
  { base, fresh }: Segments,
  sought: Sought,
  { order, after, first, count: isCounted, facets: areWanted }: Asked,
  { lexicons, sign, now }: { lexicons: Lexicons; sign: IdSign; now: number },
): IndexAnswer {
  const compare = byPlace(order, sign)
  const page: IndexPlace[] = []
  const counts = areWanted ? new Uint32Array(lexicons.values.size()) : null
  let count = 0
  const keep = (place: IndexPlace): void => {
    if (after && compare(place, after) <= 0) return
    const last = page.at(-1)
    if (page.length > first && last && compare(place, last) >= 0) return
    // Most come in order: what belongs at the end is there at once.
    let at = page.length
    while (at > 0 && compare(place, page[at - 1]!) < 0) at -= 1
    page.splice(at, 0, place)
    if (page.length > first + 1) page.pop()
  }
  const isWhole = isCounted || areWanted || order === 'relevance'
  const go = (segment: Segment, isInOrder: boolean): boolean =>
    evaluate(segment, sought, (number, score, leftOutBy) => {
      if (counts) noteValues(segment, number, counts, leftOutBy, sought)
      if (leftOutBy !== null) return true
      count += 1
      const time = segment.times[number]!
      const worth = order === 'relevance' ? withAge(score, time, now) : 0
      const least = page[first]
      // Most stand behind the page: no place is made for them.
      const isBehind =
        least && (worth < least.score || (worth === least.score && time < least.time))
      const isShown = after && (worth > after.score || (worth === after.score && time > after.time))
      if (first > 0 && !isBehind && !isShown) {
        keep({
          score: worth,
          time,
          id: textAt(segment.ids, number),
          now: order === 'newest' ? 0 : now,
        })
      }
      // The base goes back in time: nothing older belongs on the page.
      const last = page[first]
      return isWhole || !isInOrder || !last || segment.times[number]! >= last.time
    })
  for (const segment of fresh) go(segment, false)
  for (let at = base.length - 1; at >= 0; at -= 1) {
    const isBefore = after !== null && base[at]!.times[0]! > after.time
    if (!isWhole && isBefore) continue
    if (!go(base[at]!, true)) break
  }
  return {
    hits: page.slice(0, first),
    hasMore: page.length > first,
    count: isCounted ? count : null,
    facets: counts && facetsOf(counts, lexicons),
  }
}

function noteValues(
  { values, valueStarts }: Segment,
  number: number,
  counts: Uint32Array,
  leftOutBy: number | null,
  sought: Sought,
): void {
  for (let at = valueStarts[number]!; at < valueStarts[number + 1]!; at += 1) {
    const value = values[at]!
    if (leftOutBy === null || sought.narrowedBy(value) === leftOutBy) counts[value]! += 1
  }
}

/** The commonest first, those that are as common in the order of their letters. */
const isBefore = (one: FacetCount, other: FacetCount): boolean =>
  one.count > other.count || (one.count === other.count && one.value < other.value)

function facetsOf(
  counts: Uint32Array,
  { values, names, dimensions }: Lexicons,
): Record<Dimension, FacetCount[]> {
  const found = DIMENSIONS.map((): FacetCount[] => [])
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number]!
    if (count === 0) continue
    const rows = found[dimensions[number]!]!
    if (rows.length === MOST_VALUES && count < rows.at(-1)!.count) continue
    const row = { value: valueOf(values.textOf(number)), name: names[number] ?? '', count }
    let at = rows.length
    while (at > 0 && isBefore(row, rows[at - 1]!)) at -= 1
    rows.splice(at, 0, row)
    if (rows.length > MOST_VALUES) rows.pop()
  }
  // One for each, in their order.
  return Object.fromEntries(DIMENSIONS.map((one, at) => [one, found[at]])) as Record<
    Dimension,
    FacetCount[]
  >
}
