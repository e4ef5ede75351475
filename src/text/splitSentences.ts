import { isFalseSentenceEnd } from './isFalseSentenceEnd'
import { segmentsOf } from './segmentsOf'

export type Sentence = { start: number; end: number; text: string }

// Same length, so that offsets hold: a line break inside a paragraph is a space, and an ellipsis
// ends a sentence like a full stop (UAX #29 knows neither).
const flatten = (paragraph: string): string =>
  paragraph.replace(/[\r\n\u0085\u2028]/g, ' ').replace(/…/g, '.')

const startsLower = (text: string): boolean => /^[^\p{L}\p{N}]*\p{Ll}/u.test(text)

const BLANK_LINE = /\r?\n[ \t]*\r?\n/g

const paragraphsOf = (text: string): Sentence[] => {
  const borders = [...text.matchAll(BLANK_LINE)].map((found) => found.index)
  return [...borders, text.length].map((end, at) => {
    const start = borders[at - 1] ?? 0
    return { start, end, text: text.slice(start, end) }
  })
}

const trimmed = (text: string, start: number, end: number): Sentence => {
  const raw = text.slice(start, end)
  const from = start + raw.length - raw.trimStart().length
  const words = raw.trim()
  return { start: from, end: from + words.length, text: words }
}

const sentencesOf = (paragraph: Sentence, whole: string, language: string): Sentence[] => {
  const sentences: Sentence[] = []
  let start = paragraph.start
  for (const { index, segment } of segmentsOf(flatten(paragraph.text), language, 'sentence')) {
    const border = paragraph.start + index
    const open = whole.slice(start, border)
    const continues = startsLower(segment) || isFalseSentenceEnd(open, language)
    if (border === start || continues) continue
    sentences.push(trimmed(whole, start, border))
    start = border
  }
  return [...sentences, trimmed(whole, start, paragraph.end)]
}

/**
 * A plain text (paragraphs joined by a blank line) and its BCP 47 language → its sentences, each with
 * its span in UTF-16 code units, without the white space around it. By UAX #29, except that
 * abbreviations, initials and (outside English) ordinals do not end a sentence, that what goes on in lower
 * case is the same sentence (“Gidelim!” dedi), and that an ellipsis may end one. Closing quotes belong to
 * the sentence; a blank line always ends one. Refuses nothing.
 */
export const splitSentences = (text: string, language: string): Sentence[] =>
  paragraphsOf(text)
    .flatMap((paragraph) => sentencesOf(paragraph, text, language))
    .filter((sentence) => sentence.text)
