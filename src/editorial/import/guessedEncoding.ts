import { decode } from 'iconv-lite'

import type { Words } from '@/src/language/words'

/** Encodings that Turkish text was kept in before, beside windows-1254, and what each was used on. */
const TURKISH = [
  { name: 'cp857', on: 'DOS' },
  { name: 'macturkish', on: 'Mac OS 9' },
] as const
const FOREIGN: readonly (readonly [string, RegExp])[] = [
  ['windows-1251', /\p{Script=Cyrillic}/u],
  ['koi8-r', /\p{Script=Cyrillic}/u],
  ['windows-1253', /\p{Script=Greek}/u],
  ['windows-1256', /\p{Script=Arabic}/u],
  ['windows-1255', /\p{Script=Hebrew}/u],
]
const ENOUGH = 0.9
const SAMPLE = 65_536

/** Of the letters beyond ASCII, how many are of this script and, where it has two cases, small. */
const shareOf = (text: string, script: RegExp): number => {
  const letters = [...text].filter((letter) => letter > '\x7F' && /[\p{L}\uFFFD]/u.test(letter))
  if (letters.length === 0) return 0
  const own = letters.filter((letter) => script.test(letter) && !/\p{Lu}/u.test(letter))
  const capitals = letters.filter((letter) => script.test(letter) && /\p{Lu}/u.test(letter))
  return (own.length + Math.min(capitals.length, own.length / 4)) / letters.length
}

/** The first place where bytes are no UTF-8, as a line number, and how many letters before and after it are. */
const utf8Of = (bytes: Uint8Array): { line: number; good: number; bad: number } => {
  const text = new TextDecoder('utf-8').decode(bytes)
  const at = text.indexOf('\uFFFD')
  const bad = text.split('\uFFFD').length - 1
  const good = (text.match(/[^\0-\x7F\uFFFD]/g) ?? []).length
  return { line: text.slice(0, Math.max(at, 0)).split('\n').length, good, bad }
}

const retry = (name: string): Words => ({
  tr: `--encoding ${name} ile yeniden deneyin ya da dosyayı UTF-8 olarak kaydedin`,
  en: `try again with --encoding ${name}, or save the file as UTF-8`,
})

/** Why bytes that are neither UTF-8 nor windows-1254 are refused: what they may be, and what to do. */
export function guessedEncoding(bytes: Uint8Array): Words {
  const { line, good, bad } = utf8Of(bytes)
  if (good > 0 && bad > 0 && good >= bad) {
    return {
      tr: `${line}. satırda UTF-8 olmayan baytlar var, gerisi UTF-8: dosya yarım ya da iki kodlama karışmış, aslını UTF-8 olarak yeniden kaydedin`,
      en: `line ${line} has bytes that are no UTF-8, the rest is: the file is damaged or mixes two encodings, save the original anew as UTF-8`,
    }
  }
  const sample = Buffer.from(bytes.subarray(0, SAMPLE))
  const controls = sample.filter((byte) => byte < 0x20 && !(byte >= 9 && byte <= 13)).length
  if (controls * 50 > sample.length) {
    return {
      tr: 'bu dosya metin değil (ikili veri): haberi düz metin (UTF-8), HTML ya da Markdown olarak kaydedip onu aktarın',
      en: 'this file is no text (binary data): save the story as plain text (UTF-8), HTML or Markdown and import that',
    }
  }
  const turkish = TURKISH.find(({ name }) => readsLikeTurkish(decode(sample, name)))
  if (turkish) {
    const { name, on } = turkish
    return {
      tr: `harflerin kodlaması ${name} (${on}) olabilir: ${retry(name).tr}`,
      en: `its letters may be in ${name} (${on}): ${retry(name).en}`,
    }
  }
  const foreign = FOREIGN.find(([name, script]) => shareOf(decode(sample, name), script) >= ENOUGH)
  if (foreign) {
    const [name] = foreign
    return {
      tr: `harfleri Türkçe ya da İngilizce okunmuyor, kodlaması ${name} olabilir: ${retry(name).tr}`,
      en: `its letters read as neither Turkish nor English, it may be in ${name}: ${retry(name).en}`,
    }
  }
  return {
    tr: 'harflerin kodlaması anlaşılamadı (UTF-8, UTF-16 ya da windows-1254 değil): dosyayı UTF-8 olarak kaydedin ya da --encoding ile adını verin (windows-1254, cp857, macturkish …)',
    en: 'the encoding of its letters is not known (neither UTF-8, UTF-16 nor windows-1254): save the file as UTF-8, or name it with --encoding (windows-1254, cp857, macturkish …)',
  }
}

/** C0 but tab, line feeds and form feed; DEL and C1: what a byte without a letter of its own becomes. */
const CONTROL = /[\0-\x08\x0E-\x1F\x7F-\x9F\uFFFD]/
const ENGLISH_TURKISH = /^[A-Za-zÇĞİÖŞÜçğıöşüÂÎÛâîû]$/
/** Letters of names from elsewhere in Europe that Turkish and English papers print. */
const GUEST = /^[ÀÁÄÅÉÈÊËÍÏÑÓÔÚàáäåéèêëíïñóôúß]$/
/** A letter that is upper-case between two that are not is another one in some other code page (`balİk`). */
const RISEN = /[a-zçğıöşüâîû][ÇĞİÖŞÜÂÎÛÀÁÄÅÉÈÊËÍÏÑÓÔÚ][a-zçğıöşüâîû]/
/** Signs that stand before a letter in no orthography, and signs that stand in no word. */
const BEFORE_LETTER = /[€™‡†§¶¤¦¬‰ˆ˜ƒ¯¨¸¹¢¥÷×Ÿšœž‹›]\p{L}/u
const IN_WORD = /\p{L}[^\p{L}\p{M}\p{N}\s\x20-\x7E’‘´“”«»…–—\u00A0\u00AD°²³ª º·]\p{L}/u
const WORD = /\p{L}+/gu

/** Whether each “ that is open is closed, and no ” stands within a word that none opened (it is the ö of DOS). */
const quotesFit = (text: string): boolean => {
  let open = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\n' || sign === '“') open = sign === '“'
    if (sign !== '”') continue
    const inWord = /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')
    if (!open && inWord) return false
    open = !open
  }
  return true
}

const wordsFit = (text: string): boolean => {
  let [words, guests] = [0, 0]
  for (const [word] of text.matchAll(WORD)) {
    words += 1
    const foreign = [...word].filter((letter) => !ENGLISH_TURKISH.test(letter))
    if (foreign.some((letter) => !GUEST.test(letter))) return false
    // “Málaga” has its own letters too; what has none but guests is another alphabet read wrongly.
    if (foreign.length > 0 && foreign.length * 2 > word.length) return false
    if (foreign.length > 0) guests += 1
  }
  return guests <= 1 || guests * 5 <= words
}

/**
 * Whether a text has been UTF-8 and was read as something else: `Ã¼` for ü, `Ä±` for ı, `â€™` for ’. Such pairs stand in no
 * word of any language.
 */
export const isReadWrongly = (text: string): boolean =>
  /Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ä[±°ŸÝ\u009E\u009F\u017E\u017D\u0178]|Å[ŸÝ\u009E\u009F\u017E\u017D\u0178]|â€|Â[\u0080-\u00BF]\p{L}/u.test(
    text,
  )

/**
 * Whether what came out of a guess at the encoding can be Turkish or English: no control characters, no letters outside the
 * alphabets in use there (few of guests, in names), no sign within a word, no capital within small letters, and no UTF-8
 * that was read wrongly. A sieve for one byte a letter, where any bytes give some text.
 */
export const readsLikeTurkish = (text: string): boolean =>
  !CONTROL.test(text) &&
  !isReadWrongly(text) &&
  !RISEN.test(text) &&
  !BEFORE_LETTER.test(text) &&
  !IN_WORD.test(text) &&
  quotesFit(text) &&
  wordsFit(text)
