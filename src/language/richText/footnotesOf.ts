import type { NoteMark } from './runHtml'
import type { Block } from './toText'

/** The notes of a text by their number: that of the first mark that leads to each, from 1. */
export type Footnotes = {
  /** The words of each, in the order of their numbers. */
  notes: readonly Block[]
  /** Null for a note that has no words here, or that no mark leads to. */
  numberOf: (note: string) => number | null
  /** Whether a block is one of `notes`: it stands at the end of the text, and not where it stands in the tree. */
  isNote: (block: Block) => boolean
}

/**
 * Which notes a text has, from its blocks. A mark that leads to no note is nothing, a note that no mark leads to is a paragraph
 * where it stands, and of two notes with one id the second is one: so whatever two writers did, no word is lost. Pure; linear.
 */
export function footnotesOf(blocks: readonly Block[]): Footnotes {
  const written = new Map<string, Block>()
  for (const block of blocks) {
    if (block.note !== null && !written.has(block.note)) written.set(block.note, block)
  }
  const numbers = new Map<string, number>()
  if (written.size === 0) return { notes: [], numberOf: () => null, isNote: () => false }
  for (const { runs } of blocks) {
    for (const { note } of runs) {
      if (note === undefined || numbers.has(note) || !written.has(note)) continue
      numbers.set(note, numbers.size + 1)
    }
  }
  const notes = [...numbers.keys()].flatMap((note) => written.get(note) ?? [])
  const all = new Set(notes)
  return {
    notes,
    numberOf: (note) => numbers.get(note) ?? null,
    isNote: (block) => all.has(block),
  }
}

/** What the mark of a note and its words are called in a page. */
const noteAddress = (number: number): { mark: string; words: string } => ({
  mark: `footnote-${number}-mark`,
  words: `footnote-${number}`,
})

/**
 * Writes the marks of one text as HTML, in the order of the text (Digital Publishing WAI-ARIA 1.1, doc-noteref): the first of
 * each note bears the id by which its words lead back.
 */
export function noteMarks({ numberOf }: Footnotes): NoteMark {
  const seen = new Set<number>()
  return (note) => {
    const number = numberOf(note)
    if (number === null) return ''
    const { mark, words } = noteAddress(number)
    const own = seen.has(number) ? '' : ` id="${mark}"`
    seen.add(number)
    return `<sup><a href="#${words}"${own} role="doc-noteref">${number}</a></sup>`
  }
}

const BACK = { tr: 'metne dön', en: 'back to the text' }

/**
 * The notes of a text as HTML, for its end (Digital Publishing WAI-ARIA 1.1, doc-endnotes and doc-backlink): in a list, since
 * that numbers them, each with the way back to its mark; '' where there are none. `noted`: the attributes and the HTML of a note, already safe.
 */
export function endnotesHtml(
  { notes }: Footnotes,
  language: string | null | undefined,
  noted: (note: Block) => { own: string; words: string },
): string {
  if (notes.length === 0) return ''
  const back = /^tr\b/i.test(language ?? 'tr') ? BACK.tr : BACK.en
  const items = notes.map((note, index) => {
    const { mark, words: id } = noteAddress(index + 1)
    const { own, words } = noted(note)
    const link = `<a href="#${mark}" role="doc-backlink" aria-label="${index + 1}: ${back}">↩</a>`
    return `<li id="${id}"${own}>${words} ${link}</li>`
  })
  return `<section data-part="footnotes" role="doc-endnotes"><ol>${items.join('')}</ol></section>`
}
