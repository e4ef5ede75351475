import {
  after,
  asDay,
  asMonth,
  type Day,
  exists,
  mondayOf,
  plus,
  until,
  yearOfDay,
} from '../calendar'
import type { Told } from '../DateRow'

export const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
export const DAYS = 'mon tue wed thu fri sat sun'.split(' ')
export const SEASONS = ['spring', 'summer', 'autumn|fall', 'winter']
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|aug\\.?|sept\\.?|sep\\.?|oct\\.?|nov\\.?|dec\\.?)'
export const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
export const YEAR = '1[0-9]\\d\\d|20\\d\\d'
export const NTH = '(?:st|nd|rd|th)?'
export const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}
export const COUNT = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`
export const EVENT = '(?! (?:attacks?|hijackers|memorial|movement|coup))'
export const LEAD = '(?:(?<lead>since|from|until|till|by|before|after|through) )?'

export const monthOf = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? '').slice(0, 3)) + 1
export const dayOf = (name: string | undefined): number =>
  DAYS.indexOf((name ?? '').slice(0, 3)) + 1
export const count = (word: string | undefined): number => NUMBERS[word ?? ''] ?? Number(word)
export const inYear = (year: number | null, month: number): string | null =>
  year === null ? null : asMonth(year, month)
export const inDay = (year: number | null, month: number, day: number): string | null =>
  year !== null && exists({ year, month, day }) ? asDay({ year, month, day }) : null
export const range = (a: string | null, b: string | null): string | null =>
  a && b && a < b ? `${a}/${b}` : null
export const part = (word: string | undefined): 'early' | 'mid' | 'late' =>
  /^(?:early|the (?:beginning|start)|beginning|start)/.test(word ?? '')
    ? 'early'
    : /mid/.test(word ?? '')
      ? 'mid'
      : 'late'
export const PART = '(?<part>early|mid|late|(?:the )?(?:beginning|start|middle|end) of)[ -]'
export const seasonOf = (word: string | undefined): number =>
  SEASONS.findIndex((names) => new RegExp(`^(?:${names})`).test(word ?? ''))
export const tenseAfter = (lead: string | undefined, { tense }: Told): Told['tense'] =>
  lead === 'since' ? 'past' : tense

/** “since” and “until” leave one side open; “from” names the date itself (“transfers from May”); what lies before or after a day, nobody knows how far. */
export const open = (edtf: string | null, lead: string | undefined): string | null => {
  if (edtf === null || lead === undefined) return edtf
  if (lead === 'from') return edtf
  if (lead === 'since') return after(edtf)
  return /^(?:until|till|by|through)$/.test(lead) ? until(edtf) : null
}

export const way = (word: string | undefined): number =>
  word === 'last' ? -1 : word === 'next' ? 1 : 0
export const weekOf = (word: string | undefined, from: Day): Day =>
  plus(mondayOf(from), 7 * way(word))
export const weekend = (saturday: Day): string => `${asDay(saturday)}/${asDay(plus(saturday, 1))}`

export function daysBetween(
  m: string | undefined,
  a: string | undefined,
  n: string | undefined,
  b: string | undefined,
  y: string | undefined,
  told: Told,
): string | null {
  const [first, last] = [monthOf(m), monthOf(n)]
  const end = y ? Number(y) : yearOfDay(last, Number(b), told.from, told.tense)
  const start = end !== null && first > last ? end - 1 : end
  return range(inDay(start, first, Number(a)), inDay(end, last, Number(b)))
}
