import type { BodyBlock, BodyNode } from '@/src/language/richText/body'
import { dateLine, datelineOf, isOddDate } from './dateline'
import { isPicture, type PicturePlace, type Story } from './Story'

/** Blocks that are looked at for a date: what stands under a headline is near it. */
const NEAR = 4

const textOf = (node: BodyNode | PicturePlace): string => {
  if ('picture' in node) return ''
  if (node.type === 'linebreak') return '\n'
  if ('text' in node) return node.text
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Nodes without their first `length` letters; a line break counts as one. */
function cutStart<N extends BodyNode>(nodes: readonly N[], length: number): N[] {
  let left = length
  return nodes.flatMap((node): N[] => {
    if (left <= 0) return [node]
    const size = textOf(node).length
    const taken = Math.min(left, size)
    left -= taken
    if (taken === size) return []
    if ('text' in node) return [{ ...node, text: node.text.slice(taken) }]
    return 'children' in node ? [{ ...node, children: cutStart(node.children, taken) }] : [node]
  })
}

const isParagraph = (block: BodyBlock | PicturePlace): block is BodyBlock & { type: 'paragraph' } =>
  !isPicture(block) && block.type === 'paragraph'

/** Takes the first lines that are nothing but a date off the blocks near the headline. */
function takeDate(story: Story): Story {
  const at = story.blocks
    .slice(0, NEAR)
    .findIndex((block) => isParagraph(block) && dateLine(textOf(block)) !== null)
  const found = story.blocks[at]
  if (found) {
    const printedAt = dateLine(textOf(found))
    const blocks = story.blocks.filter((block) => block !== found)
    return { ...story, printedAt: story.printedAt ?? printedAt, blocks }
  }
  const odd = story.blocks.slice(0, NEAR).map(textOf).find(isOddDate)?.trim()
  if (!odd || story.printedAt) return story
  const note = {
    tr: `“${odd}” tarihe benziyor ama takvimde yok: metinde bırakıldı, tarih alanı boş`,
    en: `“${odd}” looks like a date and is in no calendar: it stays in the text, the date is empty`,
  }
  return { ...story, notes: [...story.notes, note] }
}

/** Takes `ANKARA (AA) - …` off the first paragraph: the place is the dateline, the agency signs. */
function takeDateline(story: Story): Story {
  const first = story.blocks.find(isParagraph)
  const found = first && !story.dateline ? datelineOf(textOf(first)) : null
  if (!first || !found) return story
  const { dateline, agency, printedAt, length } = found
  const rest = { ...first, children: cutStart(first.children, length) }
  const hasWords = textOf(rest).trim() !== ''
  return {
    ...story,
    dateline,
    printedAt: story.printedAt ?? printedAt,
    bylines: story.bylines.includes(agency) ? story.bylines : [...story.bylines, agency],
    blocks: story.blocks.flatMap((block) => (block !== first ? [block] : hasWords ? [rest] : [])),
  }
}

/** A story as its file has it → the same with the date and the dateline that its first lines tell in fields of their own. */
export const storyHead = (story: Story): Story => takeDateline(takeDate(story))
