import { isTag, isText, type ChildNode, type Element } from 'domhandler'

import type { BodyBlock, BodyList, BodyListItem } from '@/src/language/richText/body'
import { elementKeys } from '@/src/language/richText/newNodes'
import { isHidden, isSilent } from './hiddenIn'
import { inlineOf, noteId, trimmed, type Inline } from './htmlInline'
import { htmlTable, rowLine } from './htmlTable'
import {
  blockOf,
  EMBEDS,
  FRAMES,
  headingTag,
  holdsBlocks,
  INLINE,
  wordsIn,
  type Tag,
} from './htmlKinds'
import type { PageContext } from './Losses'
import type { PicturePlace } from './Story'

const [DEEPEST, LIST_DEPTH] = [500, 20]

/** All words under an element in one line: its blocks joined by line breaks. */
function lineOf(element: Element, context: PageContext, pictures: PicturePlace[]): Inline[] {
  return htmlBlocks(element.children, context).flatMap((block, at): Inline[] => {
    if ('picture' in block) {
      pictures.push(block)
      return []
    }
    const inside = wordsIn(block).map((node) => ({ node }))
    return at === 0 || inside.length === 0
      ? inside
      : [{ node: { type: 'linebreak', version: 1 } }, ...inside]
  })
}

/** A list, its inner lists each in an item of their own behind the one they stand in, as the editor keeps them. */
function listOf(
  list: Element,
  context: PageContext,
  level = 0,
): { list: BodyList | null; pictures: PicturePlace[] } {
  const pictures: PicturePlace[] = []
  const children: BodyListItem[] = []
  const add = (inside: BodyListItem['children']) =>
    children.push({
      type: 'listitem',
      value: children.length + 1,
      children: inside,
      ...elementKeys,
    })
  for (const item of list.children.filter(isTag)) {
    if (isHidden(item, context.bySheet)) {
      context.losses.add('hidden')
      continue
    }
    const isList = (node: ChildNode): node is Element => isTag(node) && /^[ou]l$/.test(node.name)
    // A list right inside a list (Word, old pages) belongs to the item before it.
    const bare = isList(item as ChildNode)
    const inner = bare ? [item] : item.children.filter(isList)
    const own = bare ? [] : item.children.filter((node) => !isList(node))
    const line = trimmed(lineOf({ ...item, children: own } as Element, context, pictures))
    if (line.length > 0) add(line)
    for (const one of level < LIST_DEPTH ? inner : []) {
      const made = listOf(one, { ...context, depth: context.depth + 1 }, level + 1)
      pictures.push(...made.pictures)
      if (made.list) add([made.list])
    }
    if (level >= LIST_DEPTH) {
      inner.forEach((one) => {
        const words = trimmed(lineOf(one, context, pictures))
        if (words.length > 0) add(words)
      })
    }
  }
  const isOrdered = list.name === 'ol'
  const start = Number(list.attribs.start ?? 1)
  const made: BodyList = {
    ...{ type: 'list', listType: isOrdered ? 'number' : 'bullet', tag: isOrdered ? 'ol' : 'ul' },
    ...(isOrdered && Number.isInteger(start) && start >= 0 && start <= 100_000
      ? { start }
      : { start: 1 }),
    ...{ children, ...elementKeys },
  } as BodyList
  return { list: children.length > 0 ? made : null, pictures }
}

/** The notes of a file: notes of the text where a mark leads to them (`footnotesOf`), paragraphs where none does. */
function notesOf(section: Element, context: PageContext): (BodyBlock | PicturePlace)[] {
  return section.children.flatMap((part) => {
    // Its heading says what the pages of a text say themselves.
    if (isTag(part) && part.name === 'h2') return []
    if (!isTag(part) || part.name !== 'ol') return htmlBlocks([part], context)
    return part.children.filter(isTag).flatMap((item): (BodyBlock | PicturePlace)[] => {
      const pictures: PicturePlace[] = []
      const children = trimmed(lineOf(item, context, pictures))
      const note = noteId(item.attribs.id ?? '')
      if (children.length === 0 || !note) return htmlBlocks(item.children, context)
      return [{ type: 'footnote', note, children, ...elementKeys }, ...pictures]
    })
  })
}

function elementBlocks(
  element: Element,
  context: PageContext,
  tag: Tag,
): (BodyBlock | PicturePlace)[] {
  const { name, children } = element
  const { losses } = context
  if (name === 'hr') return [{ type: 'horizontalrule', version: 1 }]
  if (EMBEDS.has(name) || FRAMES.has(name)) {
    losses.add(EMBEDS.has(name) ? 'embed' : 'frame')
    return []
  }
  if (name === 'ul' || name === 'ol') {
    const { list, pictures } = listOf(element, context)
    return [...(list ? [list] : []), ...pictures]
  }
  if (name === 'table') {
    const table = htmlTable(element, context, lineOf)
    if (table) return [...htmlBlocks(table.caption, context), ...table.blocks]
    losses.add('table')
  }
  if (name === 'tr') return rowLine(element, context, lineOf)
  if (name === 'blockquote') return htmlBlocks(children, context, 'quote')
  if ('data-footnotes' in element.attribs || element.attribs.role === 'doc-endnotes') {
    return notesOf(element, context)
  }
  if (name === 'figure') {
    const isCaption = (node: ChildNode): node is Element =>
      isTag(node) && node.name === 'figcaption'
    const caption = trimmed(children.filter(isCaption).flatMap((one) => lineOf(one, context, [])))
    const words = caption
      .map((node) =>
        'text' in node
          ? node.text
          : 'children' in node
            ? node.children.map((one) => ('text' in one ? one.text : '')).join('')
            : ' ',
      )
      .join('')
    const inside = htmlBlocks(
      children.filter((node) => !isCaption(node)),
      context,
    )
    const picture = inside.find((block) => 'picture' in block)
    if (picture && 'picture' in picture) picture.picture.caption = words || picture.picture.caption
    return picture || caption.length === 0
      ? inside
      : [
          ...inside,
          ...blockOf(
            'paragraph',
            caption.map((node) => ({ node })),
          ),
        ]
  }
  const heading = headingTag(name)
  if (heading) {
    if (name > 'h4') losses.add('heading')
    return htmlBlocks(children, context, heading)
  }
  return htmlBlocks(children, context, tag)
}

/**
 * Nodes of a page → blocks of a text, in order; pictures keep their place. Scripts, styles and what no reader of the page sees
 * are left out, and what the text cannot hold is counted in `losses`. Refuses (RangeError) more than 500 elements in each other.
 */
export function htmlBlocks(
  nodes: readonly ChildNode[],
  context: PageContext,
  tag: Tag = 'paragraph',
): (BodyBlock | PicturePlace)[] {
  const blocks: (BodyBlock | PicturePlace)[] = []
  let line: Inline[] = []
  const flush = () => {
    blocks.push(...blockOf(tag, line))
    blocks.push(...line.flatMap(({ picture }) => (picture ? [{ picture }] : [])))
    line = []
  }
  const inner = { ...context, depth: context.depth + 1 }
  for (const node of nodes) {
    if (isText(node)) line.push(...inlineOf(node, context))
    if (!isTag(node) || isSilent(node)) continue
    if (isHidden(node, context.bySheet)) {
      if (node.name !== 'br' && node.children.length > 0) context.losses.add('hidden')
    } else if (context.depth > DEEPEST) {
      throw new RangeError('deep')
    } else if (INLINE.has(node.name) && !holdsBlocks(node)) {
      line.push(...inlineOf(node, inner))
    } else {
      flush()
      blocks.push(...elementBlocks(node, inner, tag))
    }
  }
  flush()
  return blocks
}
