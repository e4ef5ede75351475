import type { Day, Tense } from './calendar'

/** What a date is read by: the day it was printed on, and the tense of its sentence. */
export type Told = { from: Day; tense: Tense }

/** A form in which dates are printed, over lower case; `read` gives its EDTF, or null where that would be a guess. */
export type DateRow = {
  pattern: RegExp
  read: (groups: Record<string, string | undefined>, told: Told) => string | null
}

/** A pattern of whole words with named groups. */
export const form = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}.'/:-])(?:${source})(?![\\p{L}\\p{N}])`, 'gu')
