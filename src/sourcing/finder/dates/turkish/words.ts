import {
  after,
  asDay,
  asMonth,
  type Day,
  exists,
  mondayOf,
  partOfYear,
  plus,
  until,
} from '../calendar'
import type { Told } from '../DateRow'

export const MONTHS =
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' ')
export const DAYS = 'pazartesi salı çarşamba perşembe cuma cumartesi pazar'.split(' ')
export const SEASONS = ['ilkbahar|bahar', 'yaz', 'sonbahar|güz', 'kış']
export const MONTH = MONTHS.join('|')
export const WEEKDAY = 'pazartesi|salı|çarşamba|perşembe|cumartesi|cuma|pazar'
export const SUFFIX = "(?:'\\p{L}{1,9})?"
export const YEAR = '1[0-9]\\d\\d|20\\d\\d'
export const NUMBERS: Record<string, number> = {
  bir: 1,
  iki: 2,
  üç: 3,
  dört: 4,
  beş: 5,
  altı: 6,
  yedi: 7,
  sekiz: 8,
  dokuz: 9,
  on: 10,
  yirmi: 20,
  otuz: 30,
  kırk: 40,
  elli: 50,
}
const ONES = 'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz'
const TENS = 'on|yirmi|otuz|kırk|elli'
export const COUNT = `\\d{1,3}|(?:${TENS}) (?:${ONES})|${TENS}|${ONES}`
export const LAST = 'geçen|geçtiğimiz'
export const NEXT = 'önümüzdeki|gelecek'
export const DAY_WORDS =
  '(?: (?:günü?|sabahı?|akşamı?|gecesi|öğleden sonra|günkü|akşamki)(?:n[ae]|nden|nde|n[ıi]n)?)?'
/** Days that stand for what happened on them once: nobody means this year's. */
export const EVENT =
  '(?! ?(?:darbe|girişim|saldırı|sürec|deprem|soruşturma|muhtıra|şehit|köprü|stad|cadde|mahalle|bulvar|meydan|operasyon|kalkışma|referandum|ruhu|kararları|lisesi|üniversitesi|parkı|hastanesi|kültür))'

export const monthOf = (name: string | undefined): number => MONTHS.indexOf(name ?? '') + 1
export const count = (word: string | undefined): number => {
  const parts = (word ?? '').split(' ').map((one) => NUMBERS[one] ?? Number(one))
  return parts.reduce((sum, one) => sum + one, 0)
}

export const inYear = (year: number | null, month: number): string | null =>
  year === null ? null : asMonth(year, month)
export const inDay = (year: number | null, month: number, day: number): string | null =>
  year !== null && exists({ year, month, day }) ? asDay({ year, month, day }) : null
export const relativeYear = (word: string | undefined, { from }: Told): number =>
  /^(?:geçen|geçtiğimiz|bir önceki)/.test(word ?? '')
    ? from.year - 1
    : /^bu/.test(word ?? '')
      ? from.year
      : from.year + 1
export const part = (word: string | undefined): 'early' | 'mid' | 'late' =>
  /^baş/.test(word ?? '') ? 'early' : /^orta/.test(word ?? '') ? 'mid' : 'late'
export const range = (a: string | null, b: string | null): string | null =>
  a && b && a < b ? `${a}/${b}` : null
export const seasonOf = (word: string | undefined): number =>
  SEASONS.findIndex((names) => new RegExp(`^(?:${names})`).test(word ?? ''))
export const YEAR_OF = '(?<rel>geçen|geçtiğimiz|bu|gelecek|önümüzdeki) (?:yıl|sene)(?:ın|nin)?'
export const PART =
  '(?<part>başı|başların|ortas|ortaların|sonu|sonların|başlar|ortalar|sonlar)\\p{L}{0,6}'

/** A half, a quarter, or the first so many months, of a year: “ilk yarısında”, “son çeyreği”, “ilk dokuz ayında”. */
export const PART_OF_YEAR = `(?:(?<nth>ilk|birinci|ikinci|üçüncü|dördüncü|son) (?<unit>yarı|çeyre)\\p{L}{0,7}|ilk (?<months>[2-9]|10|11|${ONES}|on|on bir) ay\\p{L}{0,6}(?: dönem\\p{L}{0,6})?)`
export function yearPart(
  year: number,
  { nth, unit, months }: Record<string, string | undefined>,
): string {
  if (months) return `${asMonth(year, 1)}/${asMonth(year, count(months))}`
  const number = nth === 'son' ? -1 : ['ilk', 'ikinci', 'üçüncü', 'dördüncü'].indexOf(nth ?? '') + 1
  return partOfYear(year, unit === 'yarı' ? 6 : 3, number || 1)
}

export const weekOf = (word: string | undefined, from: Day): Day =>
  plus(
    mondayOf(from),
    /^(?:geçen|geçtiğimiz|önceki)/.test(word ?? '') ? -7 : /^bu/.test(word ?? '') ? 0 : 7,
  )

export const tenseOf = (word: string | undefined, { tense }: Told) =>
  /^geç/.test(word ?? '') ? 'past' : /^(?:gelecek|önümüzdeki)/.test(word ?? '') ? 'future' : tense

export const open = (edtf: string | null, tail: string | undefined): string | null =>
  edtf === null || !tail ? edtf : /kadar|dek/.test(tail) ? until(edtf) : after(edtf)

/** What may follow any form, in the case that it asks for: “geçen yazdan beri”, “yıl sonuna kadar”. */
export const TAIL = / (?<tail>beri|bu yana|itibaren|kadar|dek)(?!\p{L})/uy
export function openTail(edtf: string, words: string, tail: string): string | null {
  if (!/kadar|dek/.test(tail)) return /[dt][ae]n$/u.test(words) ? after(edtf) : null
  if (!/[ae]$/u.test(words)) return null
  const [, year] = /^(\d{4})-09\/\d{4}-12$/.exec(edtf) ?? []
  // To the end of a year is to its last day.
  return year && /son/.test(words) ? `../${year}-12-31` : until(edtf)
}

export const asWeekend = (saturday: Day): string => `${asDay(saturday)}/${asDay(plus(saturday, 1))}`
