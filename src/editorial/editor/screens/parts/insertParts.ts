import { $createTableNodeWithDimensions } from '@lexical/table'
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $createHeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { $setBlocksType } from '@payloadcms/richtext-lexical/lexical/selection'
import { $findMatchingParent } from '@payloadcms/richtext-lexical/lexical/utils'

import { INSIDE } from '@/src/language/richText/nodeRules'
import { $isEmbedNode, EmbedNode } from '../../parts/EmbedNode'
import { $isFactBoxNode, FactBoxNode } from '../../parts/FactBoxNode'
import { PullQuoteNode } from '../../parts/PullQuoteNode'
import type { RecordCardNode } from '../../parts/RecordCardNode'
import { $rootChildOf } from './rootChild'

const $here = (): LexicalNode | null => {
  const selection = $getSelection()
  return $rootChildOf(selection?.getNodes().at(-1) ?? $getRoot().getLastChild())
}

/** Puts a block of the root where the caret is: in the place of an empty line, else below the block it stands in. */
const $put = (block: LexicalNode, below: LexicalNode | null = null): void => {
  const here = below ?? $here()
  if (here === null) $getRoot().append(block)
  else if ($isParagraphNode(here) && here.isEmpty()) here.replace(block)
  else here.insertAfter(block)
  if (block.getNextSibling() === null) block.insertAfter($createParagraphNode())
}

/** A table of three columns under a row of headers, the caret in its first cell. Call it in an update. */
export function $putTable(): void {
  const table = $createTableNodeWithDimensions(3, 3, { rows: true, columns: false })
  $put(table)
  table.getFirstDescendant()?.selectStart()
}

const $chosenBlocks = (): LexicalNode[] => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return []
  const blocks = new Map<string, LexicalNode>()
  for (const node of selection.getNodes()) {
    const block = $rootChildOf(node)
    if (block) blocks.set(block.getKey(), block)
  }
  return [...blocks.values()]
}

/**
 * A fact box: round the blocks that are selected, else an empty one, the caret in its title. Call it in an update. Where
 * something is selected that no box may hold, it is an empty one below.
 */
export function $putFactBox(): void {
  const chosen = $chosenBlocks()
  const wraps = chosen.length > 0 && chosen.every((one) => INSIDE.boxParts.includes(one.getType()))
  const box = new FactBoxNode()
  const title = $createHeadingNode('h3')
  if (wraps) {
    chosen[0]?.insertBefore(box)
    box.append(...chosen)
    if (chosen[0]?.getType() !== 'heading') box.splice(0, 0, [title])
    if (box.getNextSibling() === null) box.insertAfter($createParagraphNode())
  } else {
    box.append(title, $createParagraphNode())
    $put(box)
  }
  const first = box.getFirstChild()
  if ($isElementNode(first)) first.selectEnd()
}

/**
 * The card of an embed below a block (null: where the caret is), the caret in its title. Call it in an update. `url` is one
 * that `embedOf` knows.
 */
export function $putEmbed(url: string, below: LexicalNode | null): void {
  const title = $createHeadingNode('h3')
  const embed = new EmbedNode().setUrl(url)
  embed.append(title, $createParagraphNode())
  $put(embed, below)
  title.select()
}

/**
 * Puts the card of a record below a block (null: where the caret is), the caret in the line behind it. Call it in an update.
 */
export function $putCard(card: RecordCardNode, below: LexicalNode | null): void {
  $put(card, below)
  card.selectNext(0, 0)
}

/** The card of this kind that is selected, or null. */
export function $selectedCard<T extends LexicalNode>(
  $is: (node: LexicalNode | null | undefined) => node is T,
): T | null {
  const selection = $getSelection()
  const [node, ...more] = $isNodeSelection(selection) ? selection.getNodes() : []
  return $is(node) && more.length === 0 ? node : null
}

/** Makes the selected blocks pull quotes, and of pull quotes paragraphs again. Call it in an update. */
export function $togglePullQuote(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const isOne = $isInPullQuote()
  $setBlocksType(selection, () => (isOne ? $createParagraphNode() : new PullQuoteNode()))
}

const $isInside = (is: (node: LexicalNode) => boolean): boolean => {
  const selection = $getSelection()
  return (
    $isRangeSelection(selection) && $findMatchingParent(selection.anchor.getNode(), is) !== null
  )
}

/** Whether the caret stands in a pull quote. */
export const $isInPullQuote = (): boolean => $isInside((node) => node instanceof PullQuoteNode)

/** Whether the caret stands in a fact box. */
export const $isInFactBox = (): boolean => $isInside($isFactBoxNode)

/** Whether the caret stands in the card of an embed. */
export const $isInEmbed = (): boolean => $isInside($isEmbedNode)

const $isBox = (node: LexicalNode | null): node is FactBoxNode | EmbedNode =>
  $isFactBoxNode(node) || $isEmbedNode(node)

const $boxAt = (node: LexicalNode): FactBoxNode | EmbedNode | null => {
  const box = $findMatchingParent(node, $isBox)
  return $isBox(box) ? box : null
}

/** Takes off the fact box or card at the caret; its words stay as blocks of the text. Call it in an update. */
export function $unbox(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const box = $boxAt(selection.anchor.getNode())
  if (box === null) return
  for (const child of box.getChildren()) box.insertBefore(child)
  box.remove()
}

/**
 * Leaves a fact box or a card: Enter on an empty line at its end goes on below it. Call it in an update; answers whether it did.
 */
export function $leaveBox(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const line = selection.anchor.getNode()
  const box = line.getParent()
  if (!$isParagraphNode(line) || !line.isEmpty() || !$isBox(box)) return false
  if (line.getNextSibling() !== null || line.getPreviousSibling() === null) return false
  line.remove()
  const next = $createParagraphNode()
  box.insertAfter(next)
  next.select()
  return true
}

/** Takes off a fact box or a card with neither word nor picture, at Backspace in it. Call it in an update; answers whether it did. */
export function $removeEmptyBox(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const box = $boxAt(selection.anchor.getNode())
  if (box === null || box.getTextContent().trim() !== '') return false
  if (box.getChildren().some((child) => !$isElementNode(child))) return false
  const next = $createParagraphNode()
  box.replace(next)
  next.select()
  return true
}
