import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

import { placeSelection, type SelectionEnd } from './placeSelection'

type Place = { start: number; end: number }

/** The letters of a text node lie at the bottom of the elements for its formats. */
const lettersOf = (editor: LexicalEditor, key: string): Node | null => {
  let node: Node | null = editor.getElementByKey(key)
  while (node?.firstChild) node = node.firstChild
  return node
}

const selectInBrowser = (editor: LexicalEditor, from: SelectionEnd, to: SelectionEnd): void => {
  const [first, last] = [lettersOf(editor, from.key), lettersOf(editor, to.key)]
  if (first && last) window.getSelection()?.setBaseAndExtent(first, from.offset, last, to.offset)
}

/**
 * Selects the words of a span (UTF-16 offsets in `toText` of the editor's body), focuses the editor
 * and scrolls to them. A span that the text no longer holds selects nothing; answers whether it did.
 */
export function selectWords(editor: LexicalEditor, place: Place): boolean {
  const placed = placeSelection(editor, place)
  if (!placed) return false
  editor.getRootElement()?.focus({ preventScroll: true })
  // A text that may only be read shows no selection of the editor's own.
  if (!editor.isEditable()) selectInBrowser(editor, placed.from, placed.to)
  editor.getElementByKey(placed.from.key)?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  return true
}
