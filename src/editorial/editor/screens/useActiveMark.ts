'use client'
import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $findMatchingParent, mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useCallback, useEffect, useState } from 'react'
import { AttributionMarkNode, $markIdsAt } from '../AttributionMarkNode'
import { ATTRIBUTE_COMMAND } from './attributionRequests'
import { $shownSelection } from './selection'

/** `byKey`: asked for by F2, so that the focus goes into the popover. */
type ActiveMark = { key: string; ids: string[]; byKey: boolean }

const $markOf = (node: LexicalNode | null, byKey: boolean): ActiveMark | null => {
  const mark = node && $findMatchingParent(node, (up) => up instanceof AttributionMarkNode)
  return mark ? { key: mark.getKey(), ids: $markIdsAt(mark), byKey } : null
}
const $atCaret = (): LexicalNode | null => {
  const selection = $getSelection()
  return $isRangeSelection(selection) && selection.isCollapsed() ? selection.anchor.getNode() : null
}
const $atShownCaret = (editor: LexicalEditor): LexicalNode | null => {
  const selection = $shownSelection(editor)
  return selection?.isCollapsed() ? selection.anchor.getNode() : null
}
// The editor learns of the new caret only after the click.
const $clicked = ({ target }: MouseEvent): LexicalNode | null =>
  target instanceof Node && window.getSelection()?.isCollapsed
    ? $getNearestNodeFromDOMNode(target)
    : null

/**
 * The mark whose attributions are asked for, by a click or F2 (not by each step of the caret: most
 * words of a story are attributed, and a writer must see the next line). Gone at the next change.
 */
export function useActiveMark(editor: LexicalEditor): [ActiveMark | null, () => void] {
  const [active, setActive] = useState<ActiveMark | null>(null)
  const close = useCallback(() => setActive(null), [])
  useEffect(() => {
    const open = (mark: ActiveMark | null) => {
      setActive(mark)
      return mark !== null && mark.byKey
    }
    return mergeRegister(
      editor.registerCommand(
        CLICK_COMMAND,
        (event) => open($markOf($clicked(event), false)),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        ATTRIBUTE_COMMAND,
        () => open($markOf($atShownCaret(editor), true)),
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
        const here = editorState.read(() => $markOf($atCaret(), false))
        const changed = dirtyElements.size + dirtyLeaves.size > 0
        setActive((now) => (now && (changed || here?.key !== now.key) ? null : now))
      }),
    )
  }, [editor])
  return [active, close]
}
