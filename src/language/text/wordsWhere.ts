import type { PrintedWord } from './keys'
import { apostrophes } from './letters'

const [LETTER, NUMBER, APOSTROPHE, SURROGATE] = [1, 2, 3, 4]

const kindOf = (sign: string): number => {
  if (/[\p{L}\p{M}]/u.test(sign)) return LETTER
  return /\p{N}/u.test(sign) ? NUMBER : 0
}

let kinds: Uint8Array | null = null

/** What each UTF-16 code unit is to a word; of half a sign its other half tells. */
const madeKinds = (): Uint8Array => {
  const made = new Uint8Array(0x1_0000)
  for (let code = 0; code < made.length; code += 1) made[code] = kindOf(String.fromCharCode(code))
  // Some of them are letters to Unicode, and so to `wordsIn`.
  for (const sign of apostrophes) made[sign.charCodeAt(0)] ||= APOSTROPHE
  made.fill(SURROGATE, 0xd800, 0xe000)
  return made
}

/** Of half a sign: the kind of the whole one. */
const wholeKind = (text: string, at: number): number => {
  const code = text.codePointAt(at) ?? 0
  return code > 0xffff ? kindOf(String.fromCodePoint(code)) : 0
}

/** Where the word that begins at `start` ends. */
function endOf(text: string, start: number, table: Uint8Array): number {
  let [at, end] = [start, start]
  // Behind an apostrophe a word has letters alone: what else is there is another one.
  let isEnding = false
  while (at < text.length) {
    let kind = table[text.charCodeAt(at)]!
    let width = 1
    if (kind === SURROGATE) {
      kind = wholeKind(text, at)
      width = 2
    }
    if (kind === LETTER || (kind === NUMBER && !isEnding)) {
      at += width
      end = at
    } else if (kind === APOSTROPHE && at === end) {
      isEnding = true
      at += 1
    } else break
  }
  return end
}

/** Latin with its accents, Greek, Cyrillic. */
const TABLED = 0x530
const [YES, NO] = [1, 2]

/** What is to be known of letters → the same by code point, worked out once for nearly all that our texts have. */
export function byLetter(test: (letter: string) => boolean): (code: number) => boolean {
  // 0: not known yet.
  const known = new Uint8Array(TABLED)
  return (code) => {
    const answer = known[code]
    if (answer) return answer === YES
    const found = test(String.fromCodePoint(code))
    if (code < TABLED) known[code] = found ? YES : NO
    return found
  }
}

/** Whether a word that begins so begins with a capital. */
export const isCapital = byLetter((letter) => /^\p{Lu}/u.test(letter))

/**
 * The words of a text, as `wordsIn` has them, whose first sign (a code point) is wanted. Goes through the text once and makes
 * nothing of the others, so that one of many words is found ten times as quickly.
 */
export function wordsWhere(text: string, isWanted: (first: number) => boolean): PrintedWord[] {
  kinds ??= madeKinds()
  const table = kinds
  const found: PrintedWord[] = []
  const length = text.length
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at)
    let kind = table[code]!
    if (kind === SURROGATE) kind = wholeKind(text, at)
    if (kind !== LETTER && kind !== NUMBER) {
      at += 1
      continue
    }
    const end = endOf(text, at, table)
    if (isWanted(code < 0xd800 || code > 0xdfff ? code : (text.codePointAt(at) ?? 0))) {
      found.push({ text: text.slice(at, end), start: at, end })
    }
    at = end
  }
  return found
}
