import type { SourcedArticle, SourcedAttribution } from './types'

/** The words an attribution covers; in headline and dek the whole field where no span is given; '' for an unmarked row. */
export const wordsOf = (article: SourcedArticle, row: SourcedAttribution): string => {
  if (row.span) return article[row.field].slice(row.span.start, row.span.end)
  return row.field === 'body' ? '' : article[row.field]
}

// "38", "1.250", "12,5", "%40", "21.23"; the dot of an ordinal or at the end of a sentence is not part of it.
const NUMBER = /\d+(?:[.,:]\d+)*/gu

/** The numbers of a text as written, in order. Numbers in words ("iki") are not seen. */
export const numbersIn = (text: string): string[] => text.match(NUMBER) ?? []

// Turkish, English and French marks and the straight one. Apostrophes are left out: Turkish ends names with them.
const OPENING = /[“"«„]/gu
const CLOSING: Readonly<Record<string, readonly string[]>> = {
  '“': ['”'],
  '"': ['"'],
  '«': ['»'],
  '„': ['“', '”'],
}

/** Where a sign stands at or after a place that only moves on; each letter is looked at once, also where none is left. */
const finder = (text: string, sign: string) => {
  let found = -1
  return (from: number): number => {
    if (found < from) {
      const next = text.indexOf(sign, from)
      found = next < 0 ? Infinity : next
    }
    return found
  }
}

/** The quotations of a text in order, without their marks and with single spaces: other marks are not another quotation. */
export const quotationsIn = (text: string): string[] => {
  const finders = new Map(['”', '"', '»', '“'].map((sign) => [sign, finder(text, sign)]))
  const quotations: string[] = []
  let until = 0
  for (const { 0: mark, index } of text.matchAll(OPENING)) {
    if (index < until) continue
    const ends = (CLOSING[mark] ?? []).map((sign) => finders.get(sign)?.(index + 1) ?? Infinity)
    const end = Math.min(...ends)
    if (end === Infinity) continue
    until = end + 1
    quotations.push(
      text
        .slice(index + 1, end)
        .replace(/\s+/gu, ' ')
        .trim(),
    )
  }
  return quotations
}
