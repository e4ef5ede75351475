import {
  $getEditor,
  $getRoot,
  $isRangeSelection,
  $parseSerializedNode,
  type BaseSelection,
  $createParagraphNode,
  $getNodeByKey,
  $isElementNode,
  $isParagraphNode,
  type LexicalNode,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'

import type { BodyNode } from '@/src/language/richText/body'
import { INSIDE, NODE_RULES } from '@/src/language/richText/nodeRules'
import type { Pasted } from '../paste/readPaste'
import { $rootChildOf } from './parts/rootChild'

/** Where a picture goes: beside a block of the root, by its key. */
export type PicturePlace = { key: string; side: 'before' | 'after' } | null

/** The block of the root in which a selection ends; null where the text has none. */
export const $blockAt = (selection: BaseSelection | null): LexicalNode | null => {
  const node = $isRangeSelection(selection)
    ? selection.focus.getNode()
    : (selection?.getNodes().at(-1) ?? null)
  return $rootChildOf(node) ?? $getRoot().getLastChild()
}

const childrenOf = (block: BodyNode | undefined): BodyNode[] =>
  block && 'children' in block ? block.children : []

/**
 * Puts what was pasted in the place of a selection: a few words into their sentence, blocks as blocks. Call it in an
 * update. Answers where each of `pasted.files` goes: beside the block it stood at, never inside one.
 */
export function $insertPasted(pasted: Pasted, selection: BaseSelection): PicturePlace[] {
  const editor = $getEditor()
  const before = $blockAt(selection)
  const parts: BodyNode[] = pasted.isInline ? childrenOf(pasted.blocks[0]) : pasted.blocks
  const nodes = parts.map((part) => $parseSerializedNode(JSON.parse(JSON.stringify(part))))
  if (nodes.length > 0) {
    const command = SELECTION_INSERT_CLIPBOARD_NODES_COMMAND
    if (!editor.dispatchCommand(command, { nodes, selection })) selection.insertNodes(nodes)
  }
  const own = (index: number): LexicalNode | null => {
    const node = pasted.isInline ? undefined : nodes[index]
    return node?.isAttached() ? $rootChildOf(node) : null
  }
  return pasted.files.map(({ after }): PicturePlace => {
    const block = own(Math.max(after, 0))
    if (block) return { key: block.getKey(), side: after < 0 ? 'before' : 'after' }
    // Words that went into the block which was there.
    const place = before?.isAttached() ? before : $getRoot().getLastChild()
    return place ? { key: place.getKey(), side: 'after' } : null
  })
}

type PlacedPicture = { id: string; place: PicturePlace }

const newPicture = (id: string) =>
  $parseSerializedNode({
    ...{ type: 'upload', version: 3, format: '', fields: {}, relationTo: 'media', value: id },
  } as Parameters<typeof $parseSerializedNode>[0])

/**
 * Puts uploaded pictures into the text, each as a block of the root beside its place: never through a paragraph or a
 * word. Call it in an update. Answers how many found their place; one whose block is gone (the paste was undone) is
 * not put anywhere.
 */
export function $placePictures(pictures: readonly PlacedPicture[]): number {
  const lastAt = new Map<string, string>()
  const placed = pictures.filter(({ id, place }) => {
    const at = place && $getNodeByKey(lastAt.get(place.key) ?? place.key)
    if (place && !at?.isAttached()) return false
    const picture = newPicture(id)
    if (!place || !at) $getRoot().append(picture)
    else if (place.side === 'before' && !lastAt.has(place.key)) at.insertBefore(picture)
    // The line on which somebody was about to write stays below.
    else if ($isParagraphNode(at) && at.isEmpty()) at.insertBefore(picture)
    else at.insertAfter(picture)
    if (place) lastAt.set(place.key, picture.getKey())
    return true
  })
  // Below a picture at the end there must be a line to write on.
  if (placed.length > 0 && !$isElementNode($getRoot().getLastChild())) {
    $getRoot().append($createParagraphNode())
  }
  return placed.length
}

const mayHold = (parent: LexicalNode, node: LexicalNode): boolean => {
  const inside = NODE_RULES.get(parent.getType())?.inside ?? null
  return inside !== null && INSIDE[inside].includes(node.getType())
}

/** Moves a picture or a rule out of a list, a paragraph or a fact box, behind it: there alone `checkBody` lets it stand. */
export function $liftBlock(node: LexicalNode): void {
  const parent = node.getParent()
  if (parent === null || mayHold(parent, node)) return
  $rootChildOf(parent)?.insertAfter(node)
  if (parent.isEmpty() && parent.isAttached() && !parent.canBeEmpty()) parent.remove()
}
