import {
  $createRangeSelectionFromDom,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'

import { textStarts } from './textStarts'

type Span = { start: number; end: number }

/** A text that may only be read keeps no selection of the editor's own that follows the mouse. */
const $current = (editor: LexicalEditor): RangeSelection | null => {
  if (editor.isEditable()) {
    const own = $getSelection()
    return $isRangeSelection(own) ? own : null
  }
  const root = editor.getRootElement()
  const shown = window.getSelection()
  if (!shown?.anchorNode || !root?.contains(shown.anchorNode)) return null
  return $createRangeSelectionFromDom(shown, editor)
}

/**
 * The selected words of an editor as a span in `toText` of its body (UTF-16 offsets), or null when nothing is selected.
 * Twin of `placeSelection`: what this answers, that selects.
 */
export function selectedSpan(editor: LexicalEditor): Span | null {
  return editor.read(() => {
    const starts = textStarts(editor.getEditorState().toJSON())
    const selection = $current(editor)
    if (!selection || selection.isCollapsed()) return null
    const all = $getRoot()
      .getAllTextNodes()
      .filter((node) => node.getTextContentSize() > 0)
    const placeOf = (key: string) => starts[all.findIndex((node) => node.getKey() === key)]
    const chosen = selection.getNodes().filter($isTextNode)
    const [first, last] = [chosen[0], chosen.at(-1)]
    const [from, to] = selection.isBackward()
      ? [selection.focus, selection.anchor]
      : [selection.anchor, selection.focus]
    const firstAt = first && placeOf(first.getKey())
    const lastAt = last && placeOf(last.getKey())
    if (firstAt === undefined || lastAt === undefined || !first || !last) return null
    const start = firstAt + (from.key === first.getKey() ? from.offset : 0)
    const end = lastAt + (to.key === last.getKey() ? to.offset : last.getTextContentSize())
    return start < end ? { start, end } : null
  })
}
