import {
  $createRangeSelection,
  $getRoot,
  $setSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'

import { textStarts } from './textStarts'

type Span = { start: number; end: number }
/** A text node of the editor and a place in it. */
export type SelectionEnd = { key: string; offset: number }

/**
 * Makes a span (UTF-16 offsets in `toText` of the editor's body) the editor's selection and answers its two ends;
 * null, and nothing changes, when the text no longer holds it.
 */
export function placeSelection(
  editor: LexicalEditor,
  { start, end }: Span,
): { from: SelectionEnd; to: SelectionEnd } | null {
  const starts = textStarts(editor.getEditorState().toJSON())
  const placed: { from: SelectionEnd; to: SelectionEnd }[] = []
  editor.update(
    () => {
      const nodes = $getRoot()
        .getAllTextNodes()
        .filter((node) => node.getTextContentSize() > 0)
      const endAt = (at: number, edge: 0 | 1): SelectionEnd | null => {
        const index = nodes.findLastIndex((_, place) => (starts[place] ?? Infinity) <= at - edge)
        const node = nodes[index]
        const offset = Math.min(at - (starts[index] ?? 0), node?.getTextContentSize() ?? 0)
        return node ? { key: node.getKey(), offset } : null
      }
      const [from, to] = [endAt(start, 0), endAt(end, 1)]
      if (!from || !to) return
      const selection = $createRangeSelection()
      selection.anchor.set(from.key, from.offset, 'text')
      selection.focus.set(to.key, to.offset, 'text')
      $setSelection(selection)
      placed.push({ from, to })
    },
    { discrete: true },
  )
  return placed[0] ?? null
}
