'use client'
import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'

import { $shownSelection, lettersOf } from './selection'

/** Whether the browser shows the editor's own selection. One that stands on a block and not in letters is Lexical's to place. */
const isShown = (editor: LexicalEditor, { anchor, focus }: RangeSelection): boolean => {
  const shown = window.getSelection()
  if (!shown) return true
  const is = (point: typeof anchor, node: Node | null, offset: number) =>
    point.type === 'element'
      ? editor.getElementByKey(point.key)?.contains(node) === true
      : lettersOf(editor, point.key) === node && point.offset === offset
  return (
    is(anchor, shown.anchorNode, shown.anchorOffset) &&
    is(focus, shown.focusNode, shown.focusOffset)
  )
}

/**
 * Every key acts where the caret is seen. Lexical takes over the browser's caret only when it hears of the change, some turns
 * later; a Backspace right after Ctrl+End would take its letters from where the caret stood before.
 */
export function useCaretAsShown(editor: LexicalEditor): void {
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const own = $getSelection()
          if (event.isComposing || !$isRangeSelection(own) || isShown(editor, own)) return false
          const shown = $shownSelection(editor)
          if (!shown || shown.is(own)) return false
          const node = shown.anchor.getNode()
          shown.setFormat($isTextNode(node) ? node.getFormat() : own.format)
          $setSelection(shown)
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    [editor],
  )
}
