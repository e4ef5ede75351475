import type { SiteWords } from '../words'
import { escapeAttribute } from './markAttributions'

/** One note of a text: its number and its words as HTML, without marks of attributions. */
export type Footnote = { number: string; html: string }

const SECTION = '<section data-part="footnotes" role="doc-endnotes">'
const WORDS = /<li id="footnote-(\d+)"[^>]*>(.*?)<\/li>/gs
/** The way back, marks of other notes, and spans of attributions: all of what is no word. */
const NO_WORDS = /<\/?span[^>]*>|<sup><a [^>]*role="doc-noteref"[^>]*>\d+<\/a><\/sup>/g
const WAY_BACK = / <a [^>]*role="doc-backlink"[^>]*>[^<]*<\/a>/g
const MARK = /<a href="#footnote-(\d+)"( id="footnote-\d+-mark")? role="doc-noteref">\d+<\/a>/g

/** The notes in sanitised body HTML (`sanitizeBody`), in their order. Linear. */
export function footnotesIn(html: string): Footnote[] {
  const at = html.indexOf(SECTION)
  if (at < 0) return []
  return [...html.slice(at).matchAll(WORDS)].map(([, number = '', words = '']) => ({
    number,
    html: words.replace(WAY_BACK, '').replace(NO_WORDS, ''),
  }))
}

/** The id of the popover of a note. */
export const footnoteId = (number: string): string => `dipnot-${number}`

/**
 * Body HTML, sanitised and marked (`markAttributions`) → the same with a button for each mark that opens its note without a
 * script, and a heading over the notes at the end. Linear.
 */
export const openFootnotes = (html: string, words: SiteWords): string =>
  html
    .replaceAll(
      MARK,
      (_, number: string, id = '') =>
        `<button type="button" class="fn"${id} popovertarget="${footnoteId(number)}"` +
        ` aria-label="${escapeAttribute(words.footnote(number))}">${number}</button>`,
    )
    .replace(SECTION, () => `${SECTION}<h2>${words.footnotes}</h2>`)
