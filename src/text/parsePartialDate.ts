import { parse, type EdtfResult, type EdtfSeason } from 'edtf'
import { edtfDateBounds } from './edtfDateBounds'
import { edtfIntervalBounds } from './edtfIntervalBounds'
import { istanbulInstant } from './istanbulInstant'
import type { PartialDate } from './partialDate'

export type { PartialDate } from './partialDate'
export type { Precision } from './precisions'

// Two date-times with offsets need 51 characters; a parser should not be fed a novel.
const LONGEST = 64

const SPRING = 21
const MARCH = 2

// Northern hemisphere. The package counts a season as a quarter (summer April to June).
const seasonBounds = ({ values: [year, season] }: EdtfSeason): PartialDate => {
  const month = MARCH + (season - SPRING) * 3
  return {
    earliest: istanbulInstant(year, month),
    latest: new Date(istanbulInstant(year, month + 3).getTime() - 1),
    precision: 'season',
  }
}

const boundsOf = (result: EdtfResult): PartialDate | null => {
  if (result.type === 'Date') return edtfDateBounds(result)
  return result.type === 'Season' ? seasonBounds(result) : edtfIntervalBounds(result)
}

const readBounds = (edtf: string): PartialDate | null => {
  if (edtf.length > LONGEST) return null
  try {
    return boundsOf(parse(edtf, { level: 1, types: ['Date', 'Season', 'Interval'] }))
  } catch {
    return null
  }
}

const EXAMPLES = '2025-10-09, 2024-12, 2025-22, 2025-06-21/2025-06-30, ../2025-10-18'

/**
 * An EDTF string of level 1 (ISO 8601-2:2019, Library of Congress) → its first and last millisecond,
 * both inclusive, and how precise it is; null is an open or unknown bound, an empty string is wholly
 * unknown. Read in Europe/Istanbul unless it has an offset. Uncertain (`?`) and approximate (`~`)
 * dates have the bounds of the date as written. Refuses, with a problem and never by throwing: what
 * is no EDTF of level 1, days that do not exist, intervals that end before they begin, centuries, years of more than four digits.
 */
export const parsePartialDate = (
  edtf: string,
): PartialDate | { problem: { tr: string; en: string } } => {
  const text = edtf.trim()
  if (!text) return { earliest: null, latest: null, precision: 'unknown' }
  const bounds = readBounds(text)
  if (bounds) return bounds
  const shown = text.slice(0, LONGEST)
  return {
    problem: {
      tr: `“${shown}” okunabilir bir EDTF tarihi değil. Şöyle yazın: ${EXAMPLES}`,
      en: `“${shown}” is not a readable EDTF date. Write it like: ${EXAMPLES}`,
    },
  }
}
