import anyAscii from 'any-ascii'

/**
 * Every sign that readers and keyboards use as an apostrophe, as the inside of a RegExp character class:
 * ' ` ´ ʹ ʻ ʼ ʽ ˈ ‘ ’ ‛ ′ ＇
 */
export const apostrophes = "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201b\u2032\uff07"

// At least two letters before it: what follows "Mekhtiyev’" is a case ending, what follows "O’" is a name.
const caseSuffix = new RegExp(`(?<=[\\p{L}\\p{N}]{2})[${apostrophes}]\\p{L}+`, 'gu')
const anyApostrophe = new RegExp(`[${apostrophes}]`, 'gu')

/**
 * Any text → its search key: `Mekhtiyev’in` → `mekhtiyev`, `İlham Əliyev` → `ilham eliyev`,
 * `Душанбе` → `dusanbe`. Lower-case words with one space between them, without marks, punctuation
 * and Turkish case endings after an apostrophe; other alphabets are written with ASCII letters too (see `toLatin`). Idempotent; refuses nothing; may be empty.
 */
export const fold = (text: string): string =>
  COMMON.test(text)
    ? toLatin(text).trim().replace(/ {2,}/g, ' ')
    : toLatin(text.normalize('NFC').replace(caseSuffix, '').replace(anyApostrophe, ' '))
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()

// Nearly all words of a Turkish newspaper: no step of `fold` but these few letters has anything to do with them, and the
// steps are what a save of 250 words waited longest for.
const COMMON = /^[A-Za-z0-9 çğıöşüâîûÇĞİÖŞÜÂÎÛ]*$/
const COMMON_LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'çc ğg ıi öo şs üu âa îi ûu Çc Ğg İi Öo Şs Üu Âa Îi Ûu'.split(' ').map((pair) => [...pair]),
)

// The Russian rows follow Turkish newspaper usage (х → h, ш → ş, ч → ç, ж → j, ы → ı), not a
// library standard such as ISO 9: a Turkish reader types "Duşanbe" and "Mehtiyev".
const cyrillic =
  'а a б b в v г g д d е e ё yo ж j з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ' +
  'ч c ш s щ sc ъ  ы i ь  э e ю yu я ya ' +
  // Ukrainian, Belarusian, Serbian, Macedonian
  'є ye і i ї yi ґ g ђ c ѕ dz ј y љ ly њ ny ћ c џ c ' +
  // Azerbaijani, Kazakh, Kyrgyz, Tajik, Uzbek, Tatar
  'ә e ғ g ҝ g җ c ҹ c ҷ c қ k ң n ө o ү u ұ u һ h ҳ h'

// Letters that Unicode does not take apart into a base letter and a mark.
const latin = 'ı i ə e æ ae œ oe ø o ł l đ d ð d þ th ß ss ŋ n ħ h ŧ t ĸ k ʿ  ʾ '

// The alef carries the vowel that everybody writes (انقره → ankara, إيران → iyran), and the library drops it.
const arabic = 'ا a أ a آ a إ i ٱ a ى a ة h ق k'

const pairsOf = (table: string): [string, string][] => {
  const cells = table.split(' ')
  return cells.flatMap((letter, index): [string, string][] =>
    index % 2 === 0 && letter ? [[letter, cells[index + 1] ?? '']] : [],
  )
}

/**
 * Lower-case letter → its ASCII letters, for Cyrillic, for the Latin letters that have no
 * decomposition and for those of Arabic that the library leaves out (an empty string: the letter has no sound of its own and is left out).
 */
const latinLetters: ReadonlyMap<string, string> = new Map([
  ...pairsOf(cyrillic),
  ...pairsOf(latin),
  ...pairsOf(arabic),
])

// Zero-width and direction marks: two names that look the same are one.
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu
// Signs that NFKC would write as letters of the word before them.
const TRADE_MARKS = /[\u2120\u2122]/g
// NFKC would join them to the digits before: 5½ is not 51⁄2, and 10² is not 102.
const FRACTIONS = /[\u00bc-\u00be\u2150-\u215f\u2189]/g
const POWERS = /(?<=[0-9])[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/g

// Written by sound or sense, read in more than one way: a table of single signs makes no words of them.
const UNREADABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u
const WRITTEN = /[\p{L}\p{N}\p{Mc}\p{Mn}]/u
// Accents, and the points of Hebrew and Arabic, which a word is written with or without. The vowel signs of India stay.
const POINTS =
  /(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]/gu

/** A letter that is not in our own table, as the library spells it; one it does not know stays. */
const spelled = (letter: string): string => {
  if (!WRITTEN.test(letter) || UNREADABLE.test(letter)) return letter
  const ascii = anyAscii(letter)
  return ascii === '' ? letter : ascii.toLowerCase().replace(/[^a-z0-9]/g, '')
}

const mapLetters = (text: string, other: (letter: string) => string): string =>
  text.replace(/[^\x00-\x7f]/gu, (letter) => latinLetters.get(letter) ?? other(letter))

const same = (letter: string): string => letter

/**
 * Any text → the same text in lower case and ASCII letters: signs that only look otherwise (ligatures of a PDF, full-width
 * and styled letters: NFKC, UAX #15) as the letters they are, Turkish, Azerbaijani and Cyrillic ones as Turkish readers
 * write them (İ I ı → i, ş → s, ə → e, х → h, ш → s), Greek, Arabic, Hebrew, Armenian, Georgian and other alphabets as
 * `any-ascii` spells them, every mark and unseen character gone. Spaces, punctuation, Chinese and Japanese signs stay as
 * they are. Refuses nothing.
 */
export const toLatin = (text: string): string => {
  if (COMMON.test(text))
    return text.replace(/[^\x00-\x7f]/g, (letter) => COMMON_LETTERS[letter] ?? letter).toLowerCase()
  const known = text
    .replace(UNSEEN, '')
    .replace(TRADE_MARKS, ' ')
    .replace(FRACTIONS, ' $&')
    .replace(POWERS, ' $&')
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .normalize('NFKC')
  // İ and I first: 'İ'.toLowerCase() is two code points, and 'tr' would make I an ı.
  const lower = known.replace(/[İIı]/g, 'i').toLowerCase()
  // й and ё have a decomposition but are letters of their own, so the table comes before it;
  // ǿ or ѓ only meet the table after it.
  const bare = mapLetters(lower, same).normalize('NFD').replace(POINTS, '').normalize('NFC')
  // Greek ου is one vowel, which no table of single letters knows.
  return mapLetters(bare.replaceAll('ου', 'ou'), spelled).replace(/\p{M}/gu, '')
}

// What the English, Russian and Azerbaijani ways of writing one name disagree about. Vowels stay, so
// that ordinary words are not merged as `skeleton` merges them.
const alike: readonly [RegExp, string][] = [
  [/kh|x/g, 'h'],
  [/zh/g, 'j'],
  [/sh/g, 's'],
  [/ch/g, 'c'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/off$/, 'ov'],
  [/eff$/, 'ev'],
  [/(?<=[aeiou])[yj](?=e)/g, ''],
  ...['a', 'e', 'i', 'o', 'u'].map((vowel): [RegExp, string] => [
    new RegExp(`${vowel}+`, 'g'),
    vowel,
  ]),
]

// Whether any of them has anything to do: with most words none has.
const ALIKE = /[kzscg]h|[xqw]|[oe]ff$|[aeiou][yj]e|([aeiou])\1/

/**
 * A folded word → how it sounds: `mekhtiyev`, `mehtiyev` and `mehtiev` (Мехтиев) all give `mehtiev`.
 * Finer than `skeleton`, so it can stand for the word in an index. Idempotent.
 */
export const soundOf = (folded: string): string =>
  ALIKE.test(folded)
    ? alike.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), folded)
    : folded

const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /\p{Script=Latin}/u
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/**
 * The words of a name that mix Latin letters with Cyrillic or Greek ones, which look the same (`раypal`): nobody is
 * called that (UTS #39, mixed-script confusables). Empty when there are none; `ТВ-Rain` is two words.
 */
export const mixedAlphabets = (name: string): string[] =>
  (name.match(WORD) ?? []).filter((word) => LATIN.test(word) && OTHER.test(word))

// Zero-width space, joiners, word joiner, invisible operators, soft hyphen, direction marks and isolates.
const SIGN = /[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\u2066-\u2069]/g
const JOINERS = /[\u200c\u200d]/
// Written with joiners: Persian and Urdu, Syriac, the scripts of India and around it, Mongolian; and emoji.
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\ufe0f]$/u

const codeOf = (sign: string): string =>
  `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/**
 * The signs of no width in a name, each once, as `U+200B`: two names that differ in them only look the same. A joiner after
 * a letter whose script is written with it (`علی‌رضا`) is none of them. Empty for most.
 */
export function hiddenSigns(name: string): string[] {
  const found = new Set<string>()
  for (const { 0: sign, index } of name.matchAll(SIGN)) {
    const before = name.slice(Math.max(0, index - 2), index)
    if (!(JOINERS.test(sign) && JOINED.test(before))) found.add(codeOf(sign))
  }
  return [...found]
}

/** Whether a text is emoji alone (blanks between them too): pages and programs draw such letters as pictures and keep them in `alt`. */
export const isEmoji = (text: string): boolean =>
  /^[\p{Extended_Pictographic}\p{Emoji_Component}\s]+$/u.test(text) &&
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u.test(text)
