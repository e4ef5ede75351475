import { segmentsOf } from './keys'
import { fold } from './letters'
import { remembered } from './remembered'

type Sentence = { start: number; end: number; text: string }

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
  paragraphsOf(text).flatMap(({ start: at, text: paragraph }) =>
    sentencesIn(paragraph, language).map(({ start, end, text: words }) => ({
      ...{ start: start + at, end: end + at, text: words },
    })),
  )

const sentencesIn = remembered<readonly Sentence[]>(2_000_000, (text, language) =>
  sentencesOf({ start: 0, end: text.length, text }, text, language).filter(
    (sentence) => sentence.text,
  ),
)

// Abbreviations common in news copy, folded; our own list, to be added to. Left out on purpose: those
// that are also words which may end a sentence (kim, tur, der, al, as).
const turkish = new Set(
  (
    'dr prof doc yrd ogr gor ars uzm op av sn st hst vet muh mim ecz gen org orgen korg tumg tugg ' +
    'alb yb bnb yzb utgm tgm ustgm ortg bsk vb vs vd bkz krs orn yy mad mah cad sok blv apt ' +
    'no nu tel ltd sti san tic ing'
  ).split(' '),
)
const english = new Set(
  (
    'mr mrs ms dr prof sr jr st gen col capt lt sgt gov sen rep rev hon vs eg ie no inc ltd co corp ' +
    'jan feb aug sept oct nov dec'
  ).split(' '),
)

// The last word before a full stop, which closing quotes and brackets may follow.
const LAST_WORD = /(?<![\p{L}\p{N}.])(?<word>[\p{L}\p{N}.]{1,40})\.[\p{Pe}\p{Pf}"'’]*\s*$/u
const INITIALS = /^\p{Lu}(?:\.\p{Lu}\p{Ll}?)*$/u
const ROMAN = /^[IVXLC]+$/
// Four digits are a year at the end of a sentence, up to three an ordinal: "9. madde", "12. Cumhurbaşkanı".
const ORDINAL = /^\d{1,3}$/

/**
 * Whether the full stop at the end of `text` belongs to an abbreviation ("Dr.", "vb."), to initials
 * ("T.C.", "M.") or, outside English, to an ordinal ("9.", "II.") and so does not end the sentence. A
 * sentence that truly ends with one of these is joined to the next: a span too long shows, one cut in two misleads.
 */
export const isFalseSentenceEnd = (text: string, language: string): boolean => {
  const word = LAST_WORD.exec(text.slice(-60))?.groups?.word
  if (!word) return false
  const main = language.toLowerCase().split('-')[0] ?? ''
  if (INITIALS.test(word)) return true
  if (main === 'en') return english.has(fold(word).replaceAll(' ', ''))
  if (ROMAN.test(word) || ORDINAL.test(word)) return true
  return turkish.has(fold(word))
}
