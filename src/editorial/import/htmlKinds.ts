import { isTag, type Element } from 'domhandler'

import type { BodyBlock, BodyInline } from '@/src/language/richText/body'
import { elementKeys } from '@/src/language/richText/newNodes'
import { isSilent } from './hiddenIn'
import { trimmed, type Inline } from './htmlInline'

export const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr o:p q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
)
export const EMBEDS = new Set(
  'iframe embed object video audio form input select textarea button dialog applet frameset marquee'.split(
    ' ',
  ),
)
export const FRAMES = new Set('nav footer menu'.split(' '))
export type Tag = 'paragraph' | 'quote' | 'h2' | 'h3' | 'h4'

/** A line as a block of this kind; none where it has no word. */
export const blockOf = (tag: Tag, inlines: readonly Inline[]): BodyBlock[] => {
  const children: BodyInline[] = trimmed(inlines)
  if (children.length === 0) return []
  if (tag === 'paragraph' || tag === 'quote') return [{ type: tag, children, ...elementKeys }]
  return [{ type: 'heading', tag, children, ...elementKeys }]
}

/** What a heading of a page is in a text: there are no h1, h5 and h6. */
export const headingTag = (name: string): Tag | null => {
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (!level) return null
  return level <= '2' ? 'h2' : level === '3' ? 'h3' : 'h4'
}

const lineBreak: BodyInline = { type: 'linebreak', version: 1 }
const isInline = (node: unknown): node is BodyInline =>
  ['text', 'tab', 'linebreak', 'link', 'footnoteMark'].includes((node as BodyInline).type)

/** The words of a block in one line; its items, if it is a list, a line each. */
export const wordsIn = (block: BodyBlock): BodyInline[] => {
  if (!('children' in block)) return []
  return block.children.flatMap((child, at): BodyInline[] => {
    if (isInline(child)) return [child]
    const words = wordsIn(child as BodyBlock)
    return at === 0 ? words : [lineBreak, ...words]
  })
}

/** Whether an element that stands in lines holds blocks all the same (`<a><h2>…`, `<span><p>…`): then it is one. */
export const holdsBlocks = (element: Element, depth = 0): boolean =>
  depth < 20 &&
  element.children.some(
    (node) =>
      isTag(node) && (!(INLINE.has(node.name) || isSilent(node)) || holdsBlocks(node, depth + 1)),
  )
