import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type BaseSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'

import { textStarts } from '@/src/language/richText/spans'
import { blocksOf } from '@/src/language/richText/toText'
import { segmentsOf } from '@/src/language/text/keys'
import { $shownSelection, placeSelection } from './selection'

type Span = { start: number; end: number }

/**
 * The sentence, or the word, that a caret at `offset` of a text stands in or has just left (offsets in UTF-16 units); null
 * where there is none before it. Pure; linear.
 */
export function wordsAt(text: string, offset: number, unit: 'sentence' | 'word'): Span | null {
  let found: Span | null = null
  for (const { index, segment } of segmentsOf(text, 'tr', unit)) {
    if (index > offset || (index === offset && found)) break
    if (!/[\p{L}\p{N}]/u.test(segment)) continue
    found = { start: index, end: index + segment.trimEnd().length }
  }
  return found
}

/** The caret's place in `toText` of the body (UTF-16 offset); null where the editor has none. */
export const caretAt = (editor: LexicalEditor): number | null =>
  editor.read(() => $caretIn(textStarts(editor.getEditorState().toJSON()), $shownSelection(editor)))

/** Selects the sentence or the word at the editor's caret. False, and nothing changes, where there is none. */
export function selectAtCaret(editor: LexicalEditor, unit: 'sentence' | 'word'): boolean {
  const body = editor.getEditorState().toJSON()
  const at = editor.read(() => $caretIn(textStarts(body)))
  if (at === null) return false
  const block = blocksOf(body).find(
    // A picture or the frame of a table begins where the words after it do, and has none itself.
    ({ start, text }) => text !== '' && start <= at && at <= start + text.length,
  )
  const words = block && wordsAt(block.text, at - block.start, unit)
  if (!block || !words) return false
  const span = { start: block.start + words.start, end: block.start + words.end }
  return placeSelection(editor, span) !== null
}

/** The caret's place in `toText`; after the last letters of a block where it stands in no text. */
function $caretIn(
  starts: readonly number[],
  selection: BaseSelection | null = $getSelection(),
): number | null {
  if (!$isRangeSelection(selection)) return null
  const { anchor } = selection
  const node = anchor.getNode()
  const text = $isElementNode(node) ? node.getAllTextNodes().at(-1) : node
  const all = $getRoot()
    .getAllTextNodes()
    .filter((one) => one.getTextContentSize() > 0)
  const start = starts[all.findIndex((one) => one.getKey() === text?.getKey())]
  if (start === undefined || !text) return null
  return start + ($isElementNode(node) ? text.getTextContentSize() : anchor.offset)
}
