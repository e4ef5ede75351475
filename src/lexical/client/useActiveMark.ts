'use client'
import {
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $findMatchingParent } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect, useState } from 'react'

import { AttributionMarkNode } from '../AttributionMarkNode'
import { $markIdsAt } from '../markIdsAt'

export type ActiveMark = { key: string; ids: string[] }

const $readMark = (): ActiveMark | null => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  const mark = $findMatchingParent(node, (up) => up instanceof AttributionMarkNode)
  return mark ? { key: mark.getKey(), ids: $markIdsAt(node) } : null
}

const same = (a: ActiveMark | null, b: ActiveMark | null) =>
  a?.key === b?.key && a?.ids.join() === b?.ids.join()

/** The mark in which the caret stands, or null; and a way to forget it. */
export function useActiveMark(editor: LexicalEditor): [ActiveMark | null, () => void] {
  const [active, setActive] = useState<ActiveMark | null>(null)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const focused = editor.getRootElement()?.contains(document.activeElement) ?? false
        const next = focused ? editorState.read($readMark) : null
        setActive((now) => (same(now, next) || (!focused && now) ? now : next))
      }),
    [editor],
  )
  return [active, () => setActive(null)]
}
