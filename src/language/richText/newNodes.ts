import type { Body, BodyInline, BodyMark, BodyNode, BodyText } from './body'

/** The keys every element carries in what the editor itself would save. */
export const elementKeys = { version: 1, direction: null, format: '', indent: 0 } as const

/** A text node without any format. */
export const newText = (text: string): BodyText => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** A mark with these ids round these nodes. */
export const newMark = (ids: string[], children: BodyNode[]): BodyMark => ({
  type: 'attributionMark',
  ids,
  children,
  ...elementKeys,
})

/** Text as nodes, each line feed as a line break. */
export const newInlines = (text: string): BodyInline[] =>
  text.split('\n').flatMap((line, index): BodyInline[] => {
    const nodes: BodyInline[] = index > 0 ? [{ type: 'linebreak', version: 1 }] : []
    return line === '' ? nodes : [...nodes, newText(line)]
  })

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
