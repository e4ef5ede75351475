import { dateLine } from './dateline'

export type StoryText = { headline: string; printedAt: Date | null; paragraphs: string[] }

/** A headline of several lines is longer than this only where the text stands right under it. */
const LONGEST_HEADLINE = 250

const linesOf = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Word's soft break and Unicode's own are line breaks, a form feed ends a paragraph as a blank line does. */
const withLineFeeds = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\v\u0085\u2028]/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')

const blocksIn = (text: string): string[] => {
  const blocks = text
    .split(/\n[^\S\n]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
  const [only = ''] = blocks
  return blocks.length > 1 ? blocks : linesOf(only)
}

/** The headline's block: its lines in one, without a date that stands among them, and what is under it. */
function openHeadline(block: string): { headline: string; printedAt: Date | null; rest: string[] } {
  const lines = linesOf(block)
  const date = lines.slice(1).find((line) => dateLine(line) !== null)
  const words = lines.filter((line) => line !== date)
  const headline = words.join(' ')
  const printedAt = date ? dateLine(date) : null
  if (headline.length <= LONGEST_HEADLINE || words.length === 1) {
    return { headline, printedAt, rest: [] }
  }
  return { headline: words[0] ?? '', printedAt, rest: [words.slice(1).join('\n')] }
}

/**
 * Reads a plain-text story. With blank lines, a block is the headline (its lines joined) or a paragraph (its lines kept);
 * without any, one line is one. A line that is nothing but a date, before, in or under the headline, is its date. Words are
 * kept letter for letter. Refuses (null) a file without a headline or a paragraph.
 */
export function readStoryText(text: string): StoryText | null {
  const blocks = blocksIn(withLineFeeds(text))
  const above = blocks[0] ? dateLine(blocks[0]) : null
  const [first, second, ...others] = above ? blocks.slice(1) : blocks
  if (!first) return null
  const { headline, printedAt, rest } = openHeadline(first)
  const known = above ?? printedAt
  const below = second && !known ? dateLine(second) : null
  const paragraphs = [...rest, ...(second && !below ? [second] : []), ...others]
  return paragraphs.length > 0 ? { headline, printedAt: known ?? below, paragraphs } : null
}
