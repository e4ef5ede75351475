import { asMonth, asSeason, partOfMonth, yearOfMonth } from '../calendar'
import { type DateRow, form } from '../DateRow'
import {
  LEAD,
  MONTH,
  NTH,
  PART,
  WEEKDAY,
  YEAR,
  daysBetween,
  inDay,
  inYear,
  monthOf,
  open,
  part,
  range,
  seasonOf,
  way,
} from './words'

/** Dates with two ends, whole ones, months and seasons of a year. */
export const WHOLE: readonly DateRow[] = [
  {
    pattern: form(
      `(?<lead>between|from) (?<m>${MONTH}) (?<a>\\d{1,2})${NTH} (?:and|to|until|through) (?:(?<n>${MONTH}) )?(?<b>\\d{1,2})${NTH}(?:,? (?<y>${YEAR}))?`,
    ),
    read: ({ m, a, n, b, y }, told) => daysBetween(m, a, n ?? m, b, y, told),
  },
  {
    pattern: form(
      `(?:(?:between|from) )?(?<a>\\d{1,2})${NTH}(?: (?<m>${MONTH}))?(?: ?[-–—] ?| and | to | until )(?<b>\\d{1,2})${NTH} (?<n>${MONTH}),?(?: (?<y>${YEAR}))?`,
    ),
    read: ({ m, a, n, b, y }, told) => daysBetween(m ?? n, a, n, b, y, told),
  },
  {
    pattern: form(
      `(?<m>${MONTH}) (?<a>\\d{1,2})${NTH} ?[-–—] ?(?<b>\\d{1,2})${NTH}(?:,? (?<y>${YEAR}))?`,
    ),
    read: ({ m, a, b, y }, told) => daysBetween(m, a, m, b, y, told),
  },
  {
    pattern: form(
      `(?:(?:between|from) )?(?<m>${MONTH})(?: (?<x>${YEAR}))?(?: ?[-–—] ?| and | to | until | through )(?<n>${MONTH})(?: (?<y>${YEAR}))?(?! \\d)`,
    ),
    read: ({ m, n, x, y }, told) => {
      const end = y ? Number(y) : yearOfMonth(monthOf(n), told.from, told.tense)
      const start = x ? Number(x) : end !== null && monthOf(m) > monthOf(n) ? end - 1 : end
      return range(inYear(start, monthOf(m)), inYear(end, monthOf(n)))
    },
  },
  {
    pattern: form(
      `(?:(?:between|from) )?(?<a>${YEAR})(?: ?[-–—] ?| and | to | until | through )(?<b>${YEAR})`,
    ),
    read: ({ a = '', b = '' }) => range(a, b),
  },
  {
    pattern: form(
      `${LEAD}(?:${WEEKDAY},? )?(?:the )?(?<d>\\d{1,2})${NTH} (?:of )?(?<m>${MONTH}),? (?<y>${YEAR})`,
    ),
    read: ({ lead, d, m, y }) => open(inDay(Number(y), monthOf(m), Number(d)), lead),
  },
  {
    pattern: form(`${LEAD}(?:${WEEKDAY},? )?(?<m>${MONTH}) (?<d>\\d{1,2})${NTH},? (?<y>${YEAR})`),
    read: ({ lead, m, d, y }) => open(inDay(Number(y), monthOf(m), Number(d)), lead),
  },
  {
    pattern: form(`(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)`),
    read: ({ y, m, d }) => inDay(Number(y), Number(m), Number(d)),
  },
  {
    pattern: form(`(?:in |since |from )?${PART}(?<m>${MONTH}),? (?:of )?(?<y>${YEAR})`),
    read: ({ part: word, m, y }) => partOfMonth(Number(y), monthOf(m), part(word)),
  },
  {
    pattern: form(`${LEAD}(?<m>${MONTH}),? (?:of )?(?<y>${YEAR})`),
    read: ({ lead, m, y }) => open(asMonth(Number(y), monthOf(m)), lead),
  },
  {
    pattern: form(`(?:in )?(?<m>${MONTH}) (?:of )?(?<rel>last|this|next) year`),
    read: ({ m, rel }, { from }) => asMonth(from.year + way(rel), monthOf(m)),
  },
  {
    pattern: form(
      `${LEAD}(?:in )?(?:the )?(?<s>spring|summer|autumn|fall|winter) (?:of )?(?<y>${YEAR})`,
    ),
    read: ({ lead, s, y }) => open(asSeason(Number(y), seasonOf(s)), lead),
  },
]
