import { asMonth, asSeason, partOfMonth } from '../calendar'
import { type DateRow, form } from '../DateRow'
import {
  MONTH,
  PART,
  SUFFIX,
  YEAR,
  YEAR_OF,
  inDay,
  monthOf,
  open,
  part,
  relativeYear,
  seasonOf,
} from './words'

/** Months and seasons of a year that is printed or pointed at. */
export const MONTHS_OF_YEARS: readonly DateRow[] = [
  {
    pattern: form(
      `(?:(?<m>${MONTH})(?: ayı)?,? (?<y>${YEAR})|(?<z>${YEAR})(?:'\\p{L}{1,3}| yılı(?:nın|nda)?)? (?<n>${MONTH}))(?: ayı(?:n\\p{L}{1,3})?)? ${PART}`,
    ),
    read: ({ m, n, y, z, part: word }) => partOfMonth(Number(y ?? z), monthOf(m ?? n), part(word)),
  },
  {
    pattern: form(
      `(?:(?<m>${MONTH})(?: ayı)?,? (?<y>${YEAR})|(?<z>${YEAR})(?:'\\p{L}{1,3}| yılı(?:nın|nda)?)? (?<n>${MONTH}))${SUFFIX}(?: ayı\\p{L}{0,5})?(?: döneminde)?(?<tail> (?:beri|bu yana|itibaren|kadar|dek))?`,
    ),
    read: ({ m, n, y, z, tail }) => open(asMonth(Number(y ?? z), monthOf(m ?? n)), tail),
  },
  {
    pattern: form(`${YEAR_OF},? (?<m>${MONTH})(?: ayı(?:n\\p{L}{1,3})?)? ${PART}`),
    read: ({ rel, m, part: word }, told) =>
      partOfMonth(relativeYear(rel, told), monthOf(m), part(word)),
  },
  {
    pattern: form(`${YEAR_OF},? (?<d>\\d{1,2}) (?<m>${MONTH})${SUFFIX}`),
    read: ({ rel, d, m }, told) => inDay(relativeYear(rel, told), monthOf(m), Number(d)),
  },
  {
    pattern: form(`${YEAR_OF},? (?<m>${MONTH})${SUFFIX}(?: ayı\\p{L}{0,5})?`),
    read: ({ rel, m }, told) => asMonth(relativeYear(rel, told), monthOf(m)),
  },
  {
    pattern: form(`${YEAR_OF},? (?<s>yaz|ilkbahar|bahar|sonbahar|kış)(?: aylar\\p{L}{0,5}|ın|da)?`),
    read: ({ rel, s }, told) => asSeason(relativeYear(rel, told), seasonOf(s)),
  },
  {
    pattern: form(
      `(?<y>${YEAR})(?:'\\p{L}{1,3}| yılı(?:nın)?)? (?<s>ilkbahar|bahar|yaz|sonbahar|güz|kış)(?:ında|ı|ından|ına| aylar\\p{L}{0,5}|da)?`,
    ),
    read: ({ y, s }) => asSeason(Number(y), seasonOf(s)),
  },
]
