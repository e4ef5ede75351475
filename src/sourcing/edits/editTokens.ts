import { lowered } from '../finder/lowered'
import { isPhrase } from './phrases'

/** A word as two versions of a sentence are compared by it. */
export type EditToken = {
  /** Lower case without apostrophes: equal keys are the same word. */
  key: string
  /** What stands before an apostrophe; else the whole word. */
  base: string
  isCapital: boolean
  /** The first word of its sentence, where a capital says nothing. */
  isFirst: boolean
  /** UTF-16 offsets in the text it was read from. */
  start: number
  end: number
}

const WORD =
  /_+|[$€£₺%]|\d{1,20}(?:[.,:]\d{1,20}){0,6}(?:['’ʼ]?\p{L}{1,12})?|[\p{L}\p{M}]+(?:['’ʼ`´][\p{L}\p{M}]+)*/gu
const NUMBER = /^\d+(?:[.,:]\d+)*/u
const APOSTROPHE = /['’ʼ`´]/u

/**
 * The words of a composed sentence (NFC) in order; what stands in one of `hidden` (its quotations) is one word `“”`, and a verb of two words one.
 */
export function editTokens(
  text: string,
  language: 'tr' | 'en',
  hidden: readonly { start: number; end: number }[],
): EditToken[] {
  const tokens: EditToken[] = []
  const view = lowered(text, language)
  let next = 0
  let first = true
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length
    while ((hidden[next]?.end ?? Infinity) <= index) next += 1
    const quotation = hidden[next]
    if (quotation && quotation.start < end) {
      const last = tokens.at(-1)
      if (last?.key !== '“”' || last.start !== quotation.start)
        tokens.push({ ...quotation, key: '“”', base: '“”', isCapital: false, isFirst: first })
      first = false
      continue
    }
    const low = view.slice(index, end)
    const number = NUMBER.exec(low)?.[0]
    const at = low.search(APOSTROPHE)
    const token: EditToken = {
      key: low.replace(/['’ʼ`´]/gu, ''),
      base: number ?? (at > 0 ? low.slice(0, at) : low),
      isCapital: /^\p{Lu}/u.test(word),
      ...{ isFirst: first, start: index, end },
    }
    first = false
    const before = tokens.at(-1)
    if (before && isPhrase(before.key, token.key, language)) {
      const joined = `${before.key}_${token.key}`
      tokens[tokens.length - 1] = { ...before, key: joined, base: joined, end }
    } else tokens.push(token)
  }
  return tokens
}
