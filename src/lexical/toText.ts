import { blocksOf } from './blocksOf'

/**
 * The plain text of a body: paragraphs, headings, quotes and list items joined by a blank line
 * (two line feeds), a line break inside one as a single line feed. Spans count in this text, in
 * UTF-16 code units. An empty or missing body gives ''.
 */
export function toText(body: unknown): string {
  return blocksOf(body)
    .filter((block) => block.text !== '')
    .map((block) => block.text)
    .join('\n\n')
}
