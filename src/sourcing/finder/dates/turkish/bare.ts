import { asMonth, partOfMonth, yearOfDay, yearOfMonth, yearUntil } from '../calendar'
import { type DateRow, form, type Told } from '../DateRow'
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
      const [month, day] = [monthOf(m), Number(d)]
      const year = /kadar|dek/.test(tail ?? '')
        ? yearUntil(month, day, told.from, told.tense)
        : yearOfDay(month, day, told.from, /beri|yana/.test(tail ?? '') ? 'past' : told.tense)
      return open(inDay(year, month, day), tail)
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
    read: monthAlone,
  },
  // In small letters, as a word: “kasımda”, “ağustosa kadar”. “Ocakta” may be a mine, “ekime” is sowing.
  {
    pattern: form(
      `(?<m>şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|kasım)(?:[dt][ae](?:ki|n)?|[ıiuü]n|[ae])(?<tail> (?:beri|bu yana|itibaren|kadar|dek))?`,
    ),
    read: monthAlone,
  },
  {
    pattern: form(
      `(?<!(?:bu|o|şu|aynı|geniş|dar|kısa|uzun|yaş|fiyat|bir|\\d) )(?<m>ekim|aralık)(?:[dt][ae](?:ki|n)?)(?<tail> (?:beri|bu yana|itibaren))?`,
    ),
    read: monthAlone,
  },
  {
    pattern: form(
      `(?<m>${MONTH})(?= (?:enflasyon|veri|rapor|bülten|zam|zamm|maaş|ihracat|ithalat|rakam|anket|bilanço|endeks|istatistik|seçim|kongre|toplantı|sıcak|soğuğ|yağmur|yağış|deprem|fatura|ödeme)(?:s?[ıiuü]|l[ae]r[ıi])(?:n\\p{L}{1,4}|y\\p{L}{1,2})?(?!\\p{L}))`,
    ),
    read: monthAlone,
  },
]

/** A month without a year, by the tense of its verb. */
function monthAlone({ m, tail }: Record<string, string | undefined>, told: Told): string | null {
  const month = monthOf(m)
  if (/kadar|dek/.test(tail ?? ''))
    return open(inYear(yearUntil(month, 15, told.from, told.tense), month), tail)
  const tense = /beri|yana/.test(tail ?? '') ? 'past' : told.tense
  return open(inYear(yearOfMonth(month, told.from, tense), month), tail)
}
