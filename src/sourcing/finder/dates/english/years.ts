import { asDay, asMonth, asSeason, lastDayOf, lastSeason, partOfYear } from '../calendar'
import { type DateRow, form } from '../DateRow'
import { LEAD, YEAR, count, open, part, seasonOf, way } from './words'

/** Years, decades, centuries, halves and quarters. */
export const YEARS: readonly DateRow[] = [
  {
    pattern: form(
      `(?:in |since |from |during )?(?<half>early |late |mid-?)(?:the )?(?<d>1\\d\\d|20\\d)0s`,
    ),
    read: () => null,
  },
  {
    pattern: form(`(?<lead>since|from)? ?(?:in |during )?(?:the )?(?<d>1\\d\\d|20\\d)0'?s`),
    read: ({ lead, d }) => open(`${d}X`, lead),
  },
  { pattern: form("(?:in |during )?(?:the )(?<d>[3-9])0'?s"), read: ({ d }) => `19${d}X` },
  {
    pattern: form('(?:in |during )?(?:the )?(?<c>1[1-9]|2[01])(?:th|st) century'),
    read: ({ c }) => `${Number(c) - 1}XX`,
  },
  {
    pattern: form(`(?:in )?(?:around|about|circa|approximately|c\\.) (?<y>${YEAR})(?! \\p{L}+s)`),
    read: ({ y }) => `${y}~`,
  },
  {
    pattern: form(`(?:in |since |by )?(?<part>early|mid|late)[ -](?<y>${YEAR})`),
    read: ({ y, part: word }) =>
      ({ early: `${y}-01/${y}-04`, mid: `${y}-05/${y}-08`, late: `${y}-09/${y}-12` })[part(word)],
  },
  {
    pattern: form(
      `(?:in |for |during )?(?:the )?(?<n>first|second|third|fourth|last|final) (?:(?<u>half|quarter)|(?<months>three|six|nine|two|four|five|eight|ten|\\d{1,2}) months) of (?:(?<y>${YEAR})|(?:the|(?<rel>this|last|next)) year)`,
    ),
    read: ({ n, u, months, y, rel }, { from, tense }) => {
      const nth = /last|final/.test(n ?? '')
        ? -1
        : ['first', 'second', 'third', 'fourth'].indexOf(n ?? '') + 1
      const year = y ? Number(y) : from.year + way(rel)
      const long = count(months)
      if (months && (nth !== 1 || long > 11)) return null
      const edtf = months
        ? `${year}-01/${asMonth(year, long)}`
        : partOfYear(year, u === 'half' ? 6 : 3, nth)
      // What has not begun cannot be over.
      const isAhead = !y && !rel && edtf.slice(0, 7) > asMonth(from.year, from.month)
      return isAhead && tense === 'past' ? null : edtf
    },
  },
  {
    pattern: form(
      `(?:until|till|by|through|before) (?:the )?(?:end of (?:the|this) year|year-?'?s? end)`,
    ),
    read: (_, { from }) => `../${from.year}-12-31`,
  },
  {
    pattern: form(`(?:until|till|by|through|before) (?:the )?end of (?:the|this) month`),
    read: (_, { from: { year, month } }) =>
      `../${asDay({ year, month, day: lastDayOf(year, month) })}`,
  },
  {
    pattern: form(
      `(?:until|till|by|through) (?:the )?end of (?:(?<y>${YEAR})|(?<rel>last|next) year)`,
    ),
    read: ({ y, rel }, { from }) => `../${y ?? from.year + way(rel)}-12-31`,
  },
  {
    pattern: form(
      `since (?:the )?(?:start|beginning) of (?:(?<y>${YEAR})|(?:the|(?<rel>this|last)) year)`,
    ),
    read: ({ y, rel }, { from }) => `${y ?? from.year + way(rel)}-01-01/..`,
  },
  {
    pattern: form(
      `(?<lead>in|since|until|till|by|during|of|before|after|through|year) (?<y>${YEAR})(?! (?:people|men|women|children|troops|dollars|euros|pounds|homes|years|jobs|workers|soldiers|tonnes|tons|and \\d))`,
    ),
    read: ({ lead, y }) =>
      open(y ?? null, /^(?:in|during|of|year)$/.test(lead ?? '') ? undefined : lead),
  },
  {
    pattern: form(
      `(?:a|the|its|his|her|their) (?<y>${YEAR})(?= (?:report|study|election|law|survey|film|novel|book|census|budget|season|war|deal|agreement|treaty|album|games|olympics|world cup|vote|referendum|ruling|case|paper|census|interview|speech|campaign))`,
    ),
    read: ({ y }) => y ?? null,
  },
  {
    pattern: form(`${LEAD}(?:(?:earlier|later) )?(?<rel>last|this|next) year(?:'s)?`),
    read: ({ lead, rel }, { from }) => open(String(from.year + way(rel)), lead),
  },
  {
    pattern: form(`${LEAD}(?<rel>last|this|next) (?<s>spring|summer|autumn|fall|winter)(?:'s)?`),
    read: ({ lead, rel, s }, { from }) => {
      const season = seasonOf(s)
      if (rel === 'last') return open(asSeason(lastSeason(season, from), season), lead)
      if (season === 3 || rel === 'next') return null
      return open(asSeason(from.year, season), lead)
    },
  },
]
