import type { PublicBody } from '@/src/published/documents'
import { generatedSentence } from './generatedSentence'
import { seededRandom, type SeededRandom } from './seededRandom'

export type MarkedStretch = { id: string; quote: string; start: number; end: number }

const element = (type: string, children: unknown[], more: object = {}) => ({
  ...{ type, version: 1, direction: 'ltr', format: '', indent: 0, children, ...more },
})
const text = (words: string) => ({
  ...{ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' },
})

/** So many of the bodies' own sentences there are: a million words, whose keys a process works out once. */
const SENTENCES = 60_000
const sentences: string[] = []
const sentence = (random: SeededRandom): string => {
  const number = random.int(SENTENCES)
  return (sentences[number] ??= `${generatedSentence(seededRandom(13, number), 16)}.`)
}

/**
 * A body of about 3 kB in the four forms readers get, one marked sentence (beginning with what
 * `opening` answers, "APA'ya göre ") per id; and where those stand in the plain text. What is marked is said nowhere else; the rest
 * stands in some thirty of 100,000 articles, as what agencies write does.
 */
export function generatedBody(
  random: SeededRandom,
  ids: readonly string[],
  opening: (id: string) => string,
): { body: PublicBody; stretches: MarkedStretch[] } {
  const stretches: MarkedStretch[] = []
  const paragraphs = Math.max(7, ids.length)
  const nodes: unknown[] = []
  const html: string[] = []
  const texts: string[] = []
  let reached = 0
  for (let index = 0; index < paragraphs; index += 1) {
    const id = ids[index]
    const quote = id === undefined ? '' : `${opening(id)}${generatedSentence(random, 9)}.`
    const rest = [0, 1, 2].map(() => sentence(random)).join(' ')
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
