import { after, asDay, asMonth, type Day, exists, mondayOf, plus, until } from '../calendar'
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
  'on beş': 15,
  yirmi: 20,
  otuz: 30,
}
export const COUNT = `\\d{1,3}|on beş|${Object.keys(NUMBERS).join('|')}`
export const LAST = 'geçen|geçtiğimiz'
export const NEXT = 'önümüzdeki|gelecek'
export const DAY_WORDS =
  '(?: (?:günü?|sabahı?|akşamı?|gecesi|öğleden sonra|günkü|akşamki)(?:n[ae]|nden|nde|n[ıi]n)?)?'
/** Days that stand for what happened on them once: nobody means this year's. */
export const EVENT =
  '(?! ?(?:darbe|girişim|saldırı|sürec|deprem|soruşturma|muhtıra|şehit|köprü|stad|cadde|mahalle|bulvar|meydan|operasyon|kalkışma|referandum|ruhu|kararları|lisesi|üniversitesi|parkı|hastanesi|kültür))'

export const monthOf = (name: string | undefined): number => MONTHS.indexOf(name ?? '') + 1
export const count = (word: string | undefined): number => NUMBERS[word ?? ''] ?? Number(word)

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

/** Halves and quarters of a year. */
export function partOfYear(
  year: string | undefined,
  nth: string | undefined,
  unit: string | undefined,
): string {
  const months = unit === 'yarı' ? 6 : 3
  const last = 12 / months
  const number =
    nth === 'son'
      ? last
      : ['ilk', 'ikinci', 'üçüncü', 'dördüncü'].indexOf(nth === 'birinci' ? 'ilk' : (nth ?? '')) + 1
  const end = Math.min(number, last) * months
  return `${asMonth(Number(year), end - months + 1)}/${asMonth(Number(year), end)}`
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

export const asWeekend = (saturday: Day): string => `${asDay(saturday)}/${asDay(plus(saturday, 1))}`
