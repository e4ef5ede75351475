import { quotationsOf } from './finder/quotationsOf'
import type { WordNode } from './finder/types'
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

const GAP = '\n\n'
/** A quotation that goes on opens anew with each paragraph. */
const ANEW = /\n[“"]/gu

/**
 * The quotations of a text in order, by the finder's rule (`quotationsOf`), without their marks and with single spaces: other marks are not another
 * quotation. Single marks are left out, for Turkish ends names with them.
 */
export const quotationsIn = (text: string): string[] => {
  const nodes: WordNode[] = []
  let start = 0
  for (const paragraph of text.split(GAP)) {
    nodes.push({ field: 'body', start, end: start + paragraph.length })
    start += paragraph.length + GAP.length
  }
  return quotationsOf(text, nodes, 'double').map((place) =>
    text
      .slice(place.start + 1, place.end - 1)
      .replace(ANEW, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
}
