'use client'
import { TableCellNode } from '@lexical/table'
import {
  $createParagraphNode,
  $isElementNode,
  COMMAND_PRIORITY_HIGH,
  KEY_BACKSPACE_COMMAND,
  KEY_ENTER_COMMAND,
  RootNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { TablePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'

import { roleOf } from '@/src/language/richText/nodeRules'
import { FactBoxNode } from '../../parts/FactBoxNode'
import { $leaveFactBox, $removeEmptyFactBox } from './insertParts'
import './parts.css'
import { $tidyPart } from './tidyParts'

/** The keys of tables and fact boxes, and what keeps them as `checkBody` allows them. */
export function PartsPlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      mergeRegister(
        editor.registerNodeTransform(TableCellNode, $tidyPart),
        editor.registerNodeTransform(FactBoxNode, $tidyPart),
        // Below a table or a box at the end there must be a line to write on.
        editor.registerNodeTransform(RootNode, (root) => {
          const last = root.getLastChild()
          if ($isElementNode(last) && roleOf(last.getType()) === 'frame') {
            root.append($createParagraphNode())
          }
        }),
        editor.registerCommand(
          KEY_ENTER_COMMAND,
          (event) => {
            if (event?.shiftKey || !$leaveFactBox()) return false
            event?.preventDefault()
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
        editor.registerCommand(
          KEY_BACKSPACE_COMMAND,
          (event) => {
            if (!$removeEmptyFactBox()) return false
            event.preventDefault()
            return true
          },
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    [editor],
  )
  return <TablePlugin hasCellBackgroundColor={false} hasCellMerge hasHorizontalScroll />
}
