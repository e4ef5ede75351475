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
