import type { Document } from 'mongodb'
import { parsePartialDate, type PartialDate } from '@/src/text/parsePartialDate'

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
