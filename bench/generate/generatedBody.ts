import type { PublicBody } from '@/src/published/documents'
import { generatedSentence, sharedSentences } from './generatedSentence'
import { seededRandom, type SeededRandom } from './seededRandom'

export type MarkedStretch = { id: string; quote: string; start: number; end: number }

const element = (type: string, children: unknown[], more: object = {}) => ({
  ...{ type, version: 1, direction: 'ltr', format: '', indent: 0, children, ...more },
})
const text = (words: string) => ({
  ...{ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' },
})

/** So many of the bodies' own sentences there are: a million words. */
const SENTENCES = 60_000
const sentence = sharedSentences(13, 16)
/** A source is quoted with as many sentences as an agency's background has, a person with few. */
const QUOTES = { source: 60, speaker: 3 } as const

/** Who is quoted by a marked sentence: how it begins, and one number for all quotes of the same. */
export type Quoted = Readonly<{ opening: string; by: keyof typeof QUOTES; number: number }>

const quoteOf = (random: SeededRandom, { opening, by, number }: Quoted): string => {
  const said = seededRandom(23, by.length, number, random.int(QUOTES[by]))
  return `${opening}${generatedSentence(said, 9)}.`
}

/**
 * A body of about 3 kB in the four forms readers get, one marked sentence per id, of whom
 * `quoted` answers; and where those stand in the plain text. Of 100,000 articles a sentence stands in some thirty, as what agencies
 * write does.
 */
export function generatedBody(
  random: SeededRandom,
  ids: readonly string[],
  quoted: (id: string) => Quoted,
): { body: PublicBody; stretches: MarkedStretch[] } {
  const stretches: MarkedStretch[] = []
  const paragraphs = Math.max(7, ids.length)
  const nodes: unknown[] = []
  const html: string[] = []
  const texts: string[] = []
  let reached = 0
  for (let index = 0; index < paragraphs; index += 1) {
    const id = ids[index]
    const quote = id === undefined ? '' : quoteOf(random, quoted(id))
    const rest = [0, 1, 2].map(() => `${sentence(random.int(SENTENCES))}.`).join(' ')
    const after = quote ? ` ${rest}` : rest
    if (id !== undefined) stretches.push({ id, quote, start: reached, end: reached + quote.length })
    const mark = element('attributionMark', [text(quote)], { ids: [id] })
    nodes.push(element('paragraph', id === undefined ? [text(after)] : [mark, text(after)]))
    html.push(
      `<p>${id === undefined ? '' : `<span data-attribution="${id}">${quote}</span>`}${after}</p>`,
    )
    texts.push(quote + after)
    reached += quote.length + after.length + 2
  }
  const plain = texts.join('\n\n')
  const json = { root: element('root', nodes) }
  return { body: { json, html: html.join('\n'), text: plain, markdown: plain }, stretches }
}
