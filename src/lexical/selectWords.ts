import {
  $createRangeSelection,
  $getRoot,
  $setSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'

import { textStarts } from './textStarts'

type Place = { start: number; end: number }

/**
 * Selects the words of a span (UTF-16 offsets in `toText` of the editor's body), focuses the editor
 * and scrolls to them. A span that the text no longer holds selects nothing; answers whether it did.
 */
export function selectWords(editor: LexicalEditor, { start, end }: Place): boolean {
  const starts = textStarts(editor.getEditorState().toJSON())
  let found: string | null = null
  editor.update(
    () => {
      const nodes = $getRoot()
        .getAllTextNodes()
        .filter((node) => node.getTextContentSize() > 0)
      const holds = (at: number, edge: 0 | 1) =>
        nodes.findLastIndex((_, index) => (starts[index] ?? Infinity) <= at - edge)
      const first = nodes[holds(start, 0)]
      const last = nodes[holds(end, 1)]
      if (!first || !last) return
      const selection = $createRangeSelection()
      const offsetIn = (index: number, at: number) =>
        Math.min(at - (starts[index] ?? 0), nodes[index]?.getTextContentSize() ?? 0)
      selection.anchor.set(first.getKey(), offsetIn(holds(start, 0), start), 'text')
      selection.focus.set(last.getKey(), offsetIn(holds(end, 1), end), 'text')
      $setSelection(selection)
      found = first.getKey()
    },
    { discrete: true },
  )
  if (found === null) return false
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.getElementByKey(found)?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  return true
}
