import { parsePrintedDate } from '@/src/text/parsePrintedDate'

export type StoryText = { headline: string; printedAt: Date | null; paragraphs: string[] }

/**
 * Reads a plain-text story: the headline, then (when it is there) a line that is nothing but a date, then paragraphs
 * set apart by blank lines. Words are kept letter for letter. Refuses (null) a file without a headline or a paragraph.
 */
export function readStoryText(text: string): StoryText | null {
  const blocks = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
  const [headline, second] = blocks
  if (!headline || headline.includes('\n')) return null
  const printedAt = second ? parsePrintedDate(second) : null
  const paragraphs = blocks.slice(printedAt ? 2 : 1)
  return paragraphs.length > 0 ? { headline, printedAt, paragraphs } : null
}
