/** Where a paragraph of the text itself begins: the blocks of a body stand each on a line (see `lexical/toHtml`). */
const PARAGRAPH = /(?:^|\n)<p>/

/**
 * HTML of a body and where it was written, as safe HTML ("<b>Ankara</b>") → the same with that place before the words
 * of its first paragraph, as newspapers print it; in a paragraph of its own where the text has none.
 */
export function withDateline(html: string, dateline: string | null | undefined): string {
  if (!dateline) return html
  const first = PARAGRAPH.exec(html)
  if (!first) return `<p>${dateline}</p>\n${html}`
  const words = first.index + first[0].length
  return `${html.slice(0, words)}${dateline} — ${html.slice(words)}`
}
