import type { Body } from './bodyTypes'
import { elementKeys, newInlines } from './newNodes'

/**
 * A body with one paragraph for each string, in order, without marks or formats. A line feed
 * inside a string becomes a line break. `toText` gives the strings back, joined by a blank line
 * (an empty string is an empty paragraph and leaves no trace in the text).
 */
export function fromParagraphs(paragraphs: readonly string[]): Body {
  const children = paragraphs.map((text) => ({
    type: 'paragraph' as const,
    children: newInlines(text),
    ...elementKeys,
  }))
  return { root: { type: 'root', children, ...elementKeys } }
}
