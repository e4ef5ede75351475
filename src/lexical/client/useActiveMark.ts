'use client'
import {
  $getSelection,
  $isRangeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $findMatchingParent, mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useCallback, useEffect, useState } from 'react'

import { AttributionMarkNode } from '../AttributionMarkNode'
import { $markIdsAt } from '../markIdsAt'
import { ATTRIBUTE_COMMAND } from './attributionCommand'

/** `byKey`: asked for by F2, so that the focus goes into the popover. */
export type ActiveMark = { key: string; ids: string[]; byKey: boolean }

const $readMark = (byKey: boolean): ActiveMark | null => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  const mark = $findMatchingParent(node, (up) => up instanceof AttributionMarkNode)
  return mark ? { key: mark.getKey(), ids: $markIdsAt(node), byKey } : null
}

/**
 * The mark whose attributions are asked for, by a click or F2 (not by each step of the caret: most
 * words of a story are attributed, and a writer must see the next line). Gone at the next change.
 */
export function useActiveMark(editor: LexicalEditor): [ActiveMark | null, () => void] {
  const [active, setActive] = useState<ActiveMark | null>(null)
  const close = useCallback(() => setActive(null), [])
  useEffect(() => {
    const open = (byKey: boolean) => {
      const mark = $readMark(byKey)
      setActive(mark)
      return mark !== null && byKey
    }
    return mergeRegister(
      editor.registerCommand(CLICK_COMMAND, () => open(false), COMMAND_PRIORITY_LOW),
      editor.registerCommand(ATTRIBUTE_COMMAND, () => open(true), COMMAND_PRIORITY_EDITOR),
      editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
        const here = editorState.read(() => $readMark(false))
        const changed = dirtyElements.size + dirtyLeaves.size > 0
        setActive((now) => (now && (changed || here?.key !== now.key) ? null : now))
      }),
    )
  }, [editor])
  return [active, close]
}
