import { formatDate } from '@/src/language/text/dates'

type Language = 'tr' | 'en'

const SEASONS = {
  tr: ['ilkbaharı', 'yazı', 'sonbaharı', 'kışı'],
  en: ['spring', 'summer', 'autumn', 'winter'],
}
const DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/

const monthName = (month: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'tr' ? 'tr-TR' : 'en-GB', {
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(2000, month - 1, 15)))

const decade = (digits: string, language: Language): string => {
  const year = Number(`${digits}0`)
  return language === 'tr' ? `${year}’l${turkishEnding(year)} yıllar` : `${year}s`
}

const plainDate = (text: string, language: Language): string | null => {
  if (/^\d{3}X$/.test(text)) return decade(text.slice(0, 3), language)
  const [, year = '', month, day] = DATE.exec(text.replace(/(?:-XX){1,2}$/, '')) ?? []
  if (!year) return null
  const season = month && SEASONS[language][Number(month) - 21]
  if (season) return language === 'tr' ? `${year} ${season}` : `${season} ${year}`
  if (month && (Number(month) < 1 || Number(month) > 12)) return null
  const name = month ? monthName(Number(month), language) : null
  return [day && Number(day), name, year].filter(Boolean).join(' ')
}

const QUALITIES = {
  tr: { '~': 'yaklaşık', '?': 'kesin değil', '%': 'yaklaşık, kesin değil' },
  en: { '~': 'approximate', '?': 'uncertain', '%': 'approximate, uncertain' },
}

const oneDate = (text: string, language: Language): string | null => {
  if (text.includes('T')) {
    const instant = new Date(/(Z|[+-]\d\d(:?\d\d)?)$/.test(text) ? text : `${text}+03:00`)
    return Number.isNaN(instant.getTime()) ? null : formatDate(instant)
  }
  const quality = /[~?%]$/.exec(text)?.[0]
  const date = plainDate(quality ? text.slice(0, -1) : text, language)
  if (date === null || !(quality === '~' || quality === '?' || quality === '%')) return date
  return `${date} (${QUALITIES[language][quality]})`
}

/** `21 Haziran 2025` and `30 Haziran 2025` → `21–30 Haziran 2025`: what both share is said once. */
const joined = (from: string, to: string): string => {
  const [first, last] = [from.split(' '), to.split(' ')]
  const most = Math.min(first.length, last.length) - 1
  let shared = 0
  while (shared < most && first.at(-1 - shared) === last.at(-1 - shared)) shared++
  const heads = [first, last].map((words) => words.slice(0, words.length - shared).join(' '))
  const dash = heads.some((head) => head.includes(' ')) ? ' – ' : '–'
  return [heads.join(dash), ...last.slice(last.length - shared)].join(' ')
}

const interval = (from: string, to: string, language: Language): string | null => {
  const turkish = language === 'tr'
  const start = /^(\.\.)?$/.test(from) ? null : oneDate(from, language)
  const end = /^(\.\.)?$/.test(to) ? null : oneDate(to, language)
  if (start && end) return start === end ? start : joined(start, end)
  if (end && from === '..') return turkish ? `en geç ${end}` : `${end} at the latest`
  if (start && to === '..') return turkish ? `${start} ve sonrası` : `${start} and after`
  if (end && from === '') return turkish ? `bitişi ${end}` : `ended ${end}`
  if (start && to === '') return turkish ? `başlangıcı ${start}` : `began ${start}`
  return null
}

/**
 * An EDTF date of level 1 (ISO 8601-2:2019) in words: `2024-12` → "Aralık 2024", `../2025-10-18` →
 * "en geç 18 Ekim 2025", `2025-06-21/2025-06-30` → "21–30 Haziran 2025". A time is told on the clock
 * of Istanbul. What it cannot read comes back as it is: a date must not vanish from a page.
 */
export function edtfWords(edtf: string, language: Language): string {
  const [from = '', to, ...more] = edtf.trim().split('/')
  if (more.length > 0) return edtf
  return (to === undefined ? oneDate(from, language) : interval(from, to, language)) ?? edtf
}

// How the last spoken number word ends: the vowel its endings follow, and whether that end is hard.
const ONES = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz']
const TENS = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan']

const lastWord = (year: number): string =>
  ONES[year % 10] || TENS[Math.floor(year / 10) % 10] || (year % 1000 === 0 ? 'bin' : 'yüz')

const FOUR_WAY: Record<string, string> = {
  a: 'ı',
  ı: 'ı',
  e: 'i',
  i: 'i',
  o: 'u',
  u: 'u',
  ö: 'ü',
  ü: 'ü',
}

/**
 * The vowel (ı, i, u or ü) that vowel harmony gives an ending written after a year in digits, by the
 * word in which the year is spoken: 2025 (…beş) → i, 1990 (…doksan) → ı, 1900 (…yüz) → ü.
 * Takes whole years from 1 on. Rule: Türk Dil Kurumu, spelling of endings after numbers.
 */
export function turkishEnding(year: number): string {
  const vowel = [...lastWord(year)].reverse().find((letter) => letter in FOUR_WAY) ?? 'i'
  return FOUR_WAY[vowel] ?? 'i'
}
