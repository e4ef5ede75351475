import { asMonth, yearOfDay, yearOfMonth } from '../calendar'
import { type DateRow, form } from '../DateRow'
import { EVENT, MONTH, SUFFIX, WEEKDAY, YEAR, inDay, inYear, monthOf, open, range } from './words'

/** Dates with two ends, and whole ones. */
export const RANGES: readonly DateRow[] = [
  {
    pattern: form(
      `(?<a>\\d{1,2}) ?(?:[-–—]|ila|ile|ve) ?(?<b>\\d{1,2}) (?<m>${MONTH})(?: (?<y>${YEAR}))?${SUFFIX}${EVENT}(?: (?:tarihleri )?arasında)?`,
    ),
    read: ({ a, b, m, y }, told) => {
      const month = monthOf(m)
      const year = y ? Number(y) : yearOfDay(month, Number(a), told.from, told.tense)
      return range(inDay(year, month, Number(a)), inDay(year, month, Number(b)))
    },
  },
  {
    pattern: form(
      `(?<a>\\d{1,2}) (?<m>${MONTH})(?: (?<y>${YEAR}))?(?: ?[-–—] ?| ile | ila )(?<b>\\d{1,2}) (?<n>${MONTH})(?: (?<z>${YEAR}))?${SUFFIX}(?: (?:tarihleri )?arasında)?`,
    ),
    read: ({ a, m, y, b, n, z }, told) => {
      const end = z ? Number(z) : yearOfDay(monthOf(n), Number(b), told.from, told.tense)
      const start = y ? Number(y) : end !== null && monthOf(m) > monthOf(n) ? end - 1 : end
      return range(inDay(start, monthOf(m), Number(a)), inDay(end, monthOf(n), Number(b)))
    },
  },
  {
    pattern: form(
      `(?<m>${MONTH}) ?(?:[-–—]|ile) ?(?<n>${MONTH})(?: (?<y>${YEAR}))?(?: ayları(?:nda)?| (?:dönemi|arası)\\p{L}{0,4})?${SUFFIX}`,
    ),
    read: ({ m, n, y }, told) => {
      const year = y ? Number(y) : yearOfMonth(monthOf(n), told.from, told.tense)
      return range(inYear(year, monthOf(m)), inYear(year, monthOf(n)))
    },
  },
  {
    pattern: form(
      `(?<m>${MONTH}) (?<y>${YEAR})(?:'\\p{L}{1,6})? ?(?:[-–—]|ile|ila|ve) ?(?<n>${MONTH}) (?<z>${YEAR})(?:'\\p{L}{1,6})?(?: arası\\p{L}{0,4}| dönemi\\p{L}{0,4})`,
    ),
    read: ({ m, y, n, z }) => range(asMonth(Number(y), monthOf(m)), asMonth(Number(z), monthOf(n))),
  },
  // From one to the other: “2019'dan 2024'e kadar”, “3 Mart'tan 12 Mart'a dek”, “mayıstan ağustosa kadar”.
  {
    pattern: form(
      `(?<a>${YEAR})(?:'[dt][ae]n| yılından) (?<b>${YEAR})(?:'y?[ae]| yılına)(?: (?:kadar|dek))?`,
    ),
    read: ({ a = '', b = '' }) => range(a, b),
  },
  {
    pattern: form(
      `(?<a>\\d{1,2}) (?<m>${MONTH})(?: (?<y>${YEAR}))?'[dt][ae]n (?<b>\\d{1,2}) (?<n>${MONTH})(?: (?<z>${YEAR}))?'y?[ae](?: (?:kadar|dek))?`,
    ),
    read: ({ a, m, y, b, n, z }, told) => {
      const end = z ? Number(z) : yearOfDay(monthOf(n), Number(b), told.from, told.tense)
      const start = y ? Number(y) : end !== null && monthOf(m) > monthOf(n) ? end - 1 : end
      return range(inDay(start, monthOf(m), Number(a)), inDay(end, monthOf(n), Number(b)))
    },
  },
  {
    pattern: form(`(?<m>${MONTH})'?[dt][ae]n (?<n>${MONTH})'?[ae](?: (?:kadar|dek))`),
    read: ({ m, n }, told) => {
      const end = yearOfMonth(monthOf(n), told.from, told.tense)
      const start = end !== null && monthOf(m) > monthOf(n) ? end - 1 : end
      return range(inYear(start, monthOf(m)), inYear(end, monthOf(n)))
    },
  },
  {
    pattern: form(
      `(?<a>${YEAR}) ?(?:[-–—]|ile|ila) ?(?<b>${YEAR})(?:'\\p{L}{1,6})?(?: (?:yılları|arası|dönem|sezon)\\p{L}{0,6})?(?: arasında)?`,
    ),
    read: ({ a = '', b = '' }) => range(a, b),
  },
  {
    pattern: form(
      `(?<d>\\d{1,2}) (?<m>${MONTH}),? (?<y>${YEAR})(?<end>'\\p{L}{1,6}| tarihi\\p{L}{0,5}| (?:${WEEKDAY})(?: günü)?)?(?<tail> (?:beri|bu yana|itibaren|kadar|dek))?`,
    ),
    read: ({ d, m, y, tail }) => open(inDay(Number(y), monthOf(m), Number(d)), tail),
  },
  {
    pattern: form(
      `(?<d>\\d{1,2})[./](?<m>\\d{1,2})[./](?<y>${YEAR})(?:'\\p{L}{1,6}| tarihi\\p{L}{0,5})?(?<tail> (?:beri|bu yana|itibaren|kadar|dek))?`,
    ),
    read: ({ d, m, y, tail }) => open(inDay(Number(y), Number(m), Number(d)), tail),
  },
  {
    pattern: form(`(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)`),
    read: ({ y, m, d }) => inDay(Number(y), Number(m), Number(d)),
  },
  {
    pattern: form(
      `(?<y>${YEAR})(?:'\\p{L}{1,3}| yılı(?:nın)?)? (?<d>\\d{1,2}) (?<m>${MONTH})${SUFFIX}`,
    ),
    read: ({ y, m, d }) => inDay(Number(y), monthOf(m), Number(d)),
  },
]
