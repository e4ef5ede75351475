import type { Document } from 'mongodb'
import { edtfBounds } from '../dates/edtfBounds'

const timeOf = (milliseconds: number): Date | null =>
  Number.isFinite(milliseconds) ? new Date(milliseconds) : null

/**
 * Partial dates → filter for events that may fall between them. Two dates overlap when neither ends
 * before the other begins, so "2024" finds an event of "Aralık 2024" and one of "2024-12-05". An open
 * end reaches all the way; an event of which no date is known at all is not found by date.
 */
export function overlaps(
  from: string | null | undefined,
  to: string | null | undefined,
): Document[] {
  const start = from ? timeOf(edtfBounds(from)?.earliest ?? -Infinity) : null
  const end = to ? timeOf(edtfBounds(to)?.latest ?? Infinity) : null
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
