import type { Document } from 'mongodb'
import { parsePartialDate, type PartialDate } from '@/src/text/parsePartialDate'

const boundsOf = (text: string | null | undefined): Partial<PartialDate> => {
  const parsed = parsePartialDate(text ?? '')
  return 'problem' in parsed ? {} : parsed
}

/**
 * Partial dates → filter for events that may fall between them. Two dates overlap when neither ends
 * before the other begins, so "2024" finds an event of "Aralık 2024" and one of "2024-12-05". An open
 * end reaches all the way; an event of which no date is known at all is not found by date.
 */
export function overlaps(
  from: string | null | undefined,
  to: string | null | undefined,
): Document[] {
  const start = boundsOf(from).earliest ?? null
  const end = boundsOf(to).latest ?? null
  if (!start && !end) return []
  const orOpen = (key: string, bound: Document): Document => ({
    $or: [{ [key]: bound }, { [key]: null }],
  })
  return [
    ...(start ? [orOpen('when.latest', { $gte: start })] : []),
    ...(end ? [orOpen('when.earliest', { $lte: end })] : []),
    { $or: [{ 'when.earliest': { $ne: null } }, { 'when.latest': { $ne: null } }] },
  ]
}
