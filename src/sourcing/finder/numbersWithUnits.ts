import { readLanguage } from './readLanguage'
import { lowered } from './lowered'
import type { Place } from './types'

/** A number of a text: its value, and what is counted in lower case (`kişi`, `lira`, `%`), or null. */
export type FoundNumber = Place & { quote: string; value: number; unit: string | null }

const SCALES: Readonly<Record<string, number>> = {
  bin: 1e3,
  milyon: 1e6,
  milyar: 1e9,
  trilyon: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
}
const WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  tr: {
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
    altmış: 60,
    yetmiş: 70,
    seksen: 80,
    doksan: 90,
    yüz: 100,
  },
  en: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  },
}
const UNITS: Readonly<Record<string, string>> = {
  tr: 'kişi|insan|ölü|yaralı|çocuk|kadın|erkek|asker|polis|öğrenci|işçi|madenci|yolcu|turist|göçmen|köylü|gazeteci|mülteci|lira|dolar|avro|euro|sterlin|tl|kilogram|kilo|ton|kilometre|kilometrekare|metre|metrekare|santimetre|hektar|dönüm|litre|derece|saat|dakika|gün|hafta|ay|yıl|puan|baz puan|ev|bina|konut|araç|fatura|şirket|hekim|hasta|vaka|oy|ülke|il|ilçe|personel|koli|adet|ülke|aile|hane|vatandaş|sivil|şüpheli|sanık|mağdur|varil|megavat',
  en: 'people|persons|dead|deaths|injured|children|women|men|soldiers|officers|students|pupils|workers|miners|tourists|migrants|villagers|journalists|refugees|hikers|climbers|dollars|pounds|euros|lira|kilograms|kg|tonnes|tons|kilometres|kilometers|km|miles|metres|meters|feet|hectares|acres|litres|liters|degrees|hours|minutes|days|weeks|months|years|points|homes|houses|buildings|vehicles|cars|lorries|patients|cases|votes|countries|families|residents|civilians|suspects|victims|barrels|megawatts|phones|jobs|seats|troops|passengers|percentage points',
}
const PATTERNS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['tr', 'en'].map((language) => {
    const words = Object.keys(WORDS[language] ?? {}).join('|')
    const pattern =
      `(?<![\\p{L}\\p{N}.,])(?<sign>%|yüzde |[$€£₺])? ?(?:(?<n>\\d{1,15}(?:[.,]\\d{1,15}){0,5})|(?<w>${words}))` +
      `(?:[ ](?<scale>bin|milyon|milyar|trilyon|thousand|million|billion|trillion|bn|m)(?![\\p{L}]))?` +
      `(?<pct> ?%| per ?cent| percent)?(?:['’]?\\p{L}{0,4})??(?: (?<unit>${UNITS[language] ?? ''})(?:[ıiuüs]|y[ıiae]|n[ıiuü]n|[dt][ae]n?|l[ıi]k|l[ae]r[ıi]?)?)?(?![\\p{L}\\p{N}])`
    return [language, new RegExp(pattern, 'gu')]
  }),
)

/** `1.250,5` in Turkish, `1,250.5` in English → 1250.5; NaN for what is no number (a time, a score). */
function valueOf(printed: string, language: string): number {
  const [group, point] = language === 'tr' ? ['.', ','] : [',', '.']
  const [whole = '', ...rest] = printed.split(point)
  const parts = whole.split(group)
  const isGrouped = parts.slice(1).every((part) => part.length === 3)
  if (rest.length > 1 || !isGrouped) return NaN
  return Number(`${parts.join('')}.${rest[0] ?? '0'}`)
}

/**
 * The numbers of a part of a text with what they count, in order: digits as the language groups them, words for small ones where a unit
 * follows, percent signs and words, currencies before and behind. Times, scores and ordinals are none. Offsets are those of the text.
 */
export function numbersWithUnits(text: string, place: Place, language: string): FoundNumber[] {
  const tag = readLanguage(language)
  const pattern = tag && PATTERNS[tag]
  if (!pattern) return []
  const view = lowered(text.slice(place.start, place.end), tag)
  return [...view.matchAll(pattern)].flatMap((found) => {
    const { sign = '', n, w = '', scale = '', pct, unit } = found.groups ?? {}
    const isPercent = pct !== undefined || sign === '%' || sign === 'yüzde '
    const counted = isPercent ? '%' : (unit ?? (sign.trim() === '' ? null : sign))
    const value = n === undefined ? (WORDS[tag]?.[w] ?? NaN) : valueOf(n, tag)
    if (Number.isNaN(value) || (n === undefined && counted === null && scale === '')) return []
    const start = place.start + found.index + (found[0].length - found[0].trimStart().length)
    const end = place.start + found.index + found[0].length
    return [
      {
        start,
        end,
        quote: text.slice(start, end),
        value: value * (SCALES[scale] ?? 1),
        unit: counted,
      },
    ]
  })
}
