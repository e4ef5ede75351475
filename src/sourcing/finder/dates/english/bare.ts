import { asMonth, partOfMonth, yearOfDay, yearOfMonth, yearUntil } from '../calendar'
import { type DateRow, form, type Told } from '../DateRow'
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
    read: ({ lead, d, m }, told) => dayOfMonth(lead, d, m, told),
  },
  {
    pattern: form(
      `${LEAD}(?:on )?(?:${WEEKDAY},? )?(?<m>${MONTH}) (?<d>\\d{1,2})${NTH}${EVENT}(?!,\\d| per| percent| people| million)`,
    ),
    read: ({ lead, d, m }, told) => dayOfMonth(lead, d, m, told),
  },
  {
    pattern: form(`(?:in )?${LEAD}${PART}(?<m>${MONTH})`),
    read: ({ lead, part: word, m }, told) => {
      const year = monthYear(lead, monthOf(m), told)
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
        inYear(monthYear(lead, monthOf(m), told), monthOf(m)),
        /^(?:in|during|of|for)$/.test(lead ?? '') ? undefined : lead,
      ),
  },
]

const UNTIL = /^(?:until|till|by|through)$/

function dayOfMonth(
  lead: string | undefined,
  d: string | undefined,
  m: string | undefined,
  told: Told,
): string | null {
  const [month, day] = [monthOf(m), Number(d)]
  const year = UNTIL.test(lead ?? '')
    ? yearUntil(month, day, told.from, told.tense)
    : yearOfDay(month, day, told.from, tenseAfter(lead, told))
  return open(inDay(year, month, day), lead)
}

const monthYear = (lead: string | undefined, month: number, told: Told): number | null =>
  UNTIL.test(lead ?? '')
    ? yearUntil(month, 15, told.from, told.tense)
    : yearOfMonth(month, told.from, tenseAfter(lead, told))
