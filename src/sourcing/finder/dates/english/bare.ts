import { asMonth, partOfMonth, yearOfDay, yearOfMonth } from '../calendar'
import { type DateRow, form } from '../DateRow'
import {
  EVENT,
  LEAD,
  MONTH,
  NTH,
  PART,
  WEEKDAY,
  inDay,
  inYear,
  monthOf,
  open,
  part,
  tenseAfter,
  way,
} from './words'

/** Days and months without a year. */
export const BARE: readonly DateRow[] = [
  {
    pattern: form(
      `${LEAD}(?:on )?(?:${WEEKDAY},? )?(?:the )?(?<d>\\d{1,2})${NTH} (?:of )?(?<m>${MONTH})${EVENT}`,
    ),
    read: ({ lead, d, m }, told) =>
      open(
        inDay(
          yearOfDay(monthOf(m), Number(d), told.from, tenseAfter(lead, told)),
          monthOf(m),
          Number(d),
        ),
        lead,
      ),
  },
  {
    pattern: form(
      `${LEAD}(?:on )?(?:${WEEKDAY},? )?(?<m>${MONTH}) (?<d>\\d{1,2})${NTH}${EVENT}(?!,\\d| per| percent| people| million)`,
    ),
    read: ({ lead, d, m }, told) =>
      open(
        inDay(
          yearOfDay(monthOf(m), Number(d), told.from, tenseAfter(lead, told)),
          monthOf(m),
          Number(d),
        ),
        lead,
      ),
  },
  {
    pattern: form(`(?:in )?${LEAD}${PART}(?<m>${MONTH})`),
    read: ({ lead, part: word, m }, told) => {
      const year = yearOfMonth(monthOf(m), told.from, tenseAfter(lead, told))
      return year === null ? null : open(partOfMonth(year, monthOf(m), part(word)), lead)
    },
  },
  {
    pattern: form(`${LEAD}(?<rel>last|this|next) (?<m>${MONTH})`),
    read: ({ lead, rel, m }, { from }) => {
      const month = monthOf(m)
      if (rel === 'this') return open(asMonth(from.year, month), lead)
      if (month === from.month) return open(asMonth(from.year + way(rel), month), lead)
      return open(inYear(yearOfMonth(month, from, rel === 'last' ? 'past' : 'future'), month), lead)
    },
  },
  {
    pattern: form(
      `(?<lead>in|since|from|until|till|by|during|before|after|of|for|through) (?<m>${MONTH})(?! \\p{L}+ (?:said|says))`,
    ),
    read: ({ lead, m }, told) =>
      open(
        inYear(yearOfMonth(monthOf(m), told.from, tenseAfter(lead, told)), monthOf(m)),
        /^(?:in|during|of|for)$/.test(lead ?? '') ? undefined : lead,
      ),
  },
]
