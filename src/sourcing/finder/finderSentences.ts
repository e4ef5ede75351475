import { splitSentences } from '@/src/language/text/sentences'
import { lowered } from './lowered'
import { quotationsOf } from './quotationsOf'
import type { FinderSentence, Place, Token, WordNode } from './types'

const WORD = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu
/** “el-Merri” is a name as “Merri” is. */
const CAPITAL = /^(?:[\p{Lu}\d]|(?:el|al|ul|es|eş|er|en|et|ez|as|ash|ibn|d)[-'’]\p{Lu})/u
/** What stands in brackets is an aside: “Başkanlığı (AFAD), …”. */
const BRACKETS = /\([^()]{1,60}\)/g

const tokensIn = (view: string, raw: string): Token[] =>
  [...view.matchAll(WORD)].map(({ 0: low, index }) => {
    const written = raw.slice(index, index + low.length)
    const at = low.indexOf("'")
    return {
      ...{ start: index, end: index + low.length, raw: written, low },
      base: at > 0 ? low.slice(0, at) : low,
      suffix: at > 0 ? low.slice(at + 1) : '',
      isCapital: CAPITAL.test(written) && /\p{Lu}/u.test(written),
    }
  })

/** Letters of a sentence with its quotations hidden. */
const viewOf = (
  raw: string,
  at: number,
  quotations: readonly Place[],
  language: string,
): string => {
  // By its units: cut and put together anew for each quotation, it would cost the square of their number.
  const units = lowered(raw, language).split('')
  for (const { start, end } of quotations) {
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, raw.length)
    units.fill('_', from, to)
    if (start >= at) units[from] = '“'
    if (end - at <= raw.length) units[to - 1] = '”'
  }
  return units.join('').replace(BRACKETS, (found) => ' '.repeat(found.length))
}

/**
 * The sentences of a story's nodes as the finder reads them, and its quotations. What stands between two quotation marks is never
 * cut: a sentence with a quotation of three sentences is one. Offsets are those of the text; `language` is a BCP 47 tag.
 */
export function finderSentences(
  text: string,
  nodes: readonly WordNode[],
  language: string,
): { sentences: FinderSentence[]; quotations: Place[] } {
  const quotations = quotationsOf(text, nodes)
  const sentences: FinderSentence[] = []
  let next = 0
  nodes.forEach((node, which) => {
    const words = text.slice(node.start, node.end)
    const parts: Place[] = []
    for (const { start, end } of splitSentences(words, language)) {
      const [from, to] = [start + node.start, end + node.start]
      const before = parts.at(-1)
      while ((quotations[next]?.end ?? Infinity) <= from) next += 1
      const open = quotations[next]
      if (before && open && open.start >= before.start && open.start < from) before.end = to
      else parts.push({ start: from, end: to })
    }
    for (const { start, end } of parts) sentences.push(made(which, start, end))
  })
  function made(node: number, start: number, end: number): FinderSentence {
    const raw = text.slice(start, end)
    const inside = touching(quotations, start, end)
    const view = viewOf(raw, start, inside, language)
    const field = nodes[node]?.field ?? 'body'
    return { start, end, field, node, raw, view, tokens: tokensIn(view, raw), quotations: inside }
  }
  return { sentences, quotations }
}

/** The places of an ordered list that overlap a part of the text. */
export function touching<P extends Place>(places: readonly P[], start: number, end: number): P[] {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: P[] = []
  for (let at = low; at < places.length && (places[at]?.start ?? end) < end; at += 1)
    found.push(places[at] as P)
  return found
}
