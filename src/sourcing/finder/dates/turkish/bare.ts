import { asMonth, partOfMonth, yearOfDay, yearOfMonth } from '../calendar'
import { type DateRow, form } from '../DateRow'
import {
  EVENT,
  LAST,
  MONTH,
  NEXT,
  PART,
  SUFFIX,
  WEEKDAY,
  inDay,
  inYear,
  monthOf,
  open,
  part,
  tenseOf,
} from './words'

/** Days and months without a year. */
export const BARE: readonly DateRow[] = [
  {
    pattern: form(
      `(?<d>\\d{1,2}) (?<m>${MONTH})(?: (?<w>${WEEKDAY})(?: günü)?)?${EVENT}${SUFFIX}(?: günü\\p{L}{0,3}| tarihi\\p{L}{0,5})?(?<tail> (?:beri|bu yana|itibaren|kadar|dek))?`,
    ),
    read: ({ d, m, tail }, told) => {
      const tense = /kadar|dek/.test(tail ?? '')
        ? (told.tense ?? 'future')
        : /beri|yana/.test(tail ?? '')
          ? 'past'
          : told.tense
      return open(
        inDay(yearOfDay(monthOf(m), Number(d), told.from, tense), monthOf(m), Number(d)),
        tail,
      )
    },
  },
  {
    pattern: form(
      `(?:(?<rel>${LAST}|bu|${NEXT}) )?(?<m>${MONTH})(?: ayı(?:n\\p{L}{1,3})?)? ${PART}`,
    ),
    read: ({ rel, m, part: word }, told) => {
      const year = yearOfMonth(monthOf(m), told.from, tenseOf(rel, told))
      return year === null ? null : partOfMonth(year, monthOf(m), part(word))
    },
  },
  {
    pattern: form(
      `(?<rel>geçen|geçtiğimiz|bu|gelecek|önümüzdeki) (?<m>(?!ocak(?! ay))(?:${MONTH}))${SUFFIX}(?: ayı\\p{L}{0,5})?`,
    ),
    read: ({ rel, m }, told) => {
      const month = monthOf(m)
      if (/^bu/.test(rel ?? '')) return asMonth(told.from.year, month)
      if (month === told.from.month)
        return asMonth(told.from.year + (/^geç/.test(rel ?? '') ? -1 : 1), month)
      return inYear(
        yearOfMonth(month, told.from, /^geç/.test(rel ?? '') ? 'past' : 'future'),
        month,
      )
    },
  },
  {
    pattern: form(
      `(?<m>${MONTH})(?:'\\p{L}{1,6}| ayı\\p{L}{0,5})(?<tail> (?:beri|bu yana|itibaren|kadar|dek))?`,
    ),
    read: ({ m, tail }, told) => {
      const tense = /beri|yana/.test(tail ?? '')
        ? 'past'
        : /kadar|dek/.test(tail ?? '')
          ? (told.tense ?? 'future')
          : told.tense
      return open(inYear(yearOfMonth(monthOf(m), told.from, tense), monthOf(m)), tail)
    },
  },
]
