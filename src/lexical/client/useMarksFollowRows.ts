'use client'
import { $getNodeByKey, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import {
  COMMAND_PRIORITY_HIGH,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useRef } from 'react'

import { AttributionMarkNode } from '../AttributionMarkNode'
import { keepOwnIdsOf } from './keepOwnIdsOf'
import type { FormRow } from './rowsFrom'

/**
 * Keeps marks and rows true to each other while words are pasted and edits undone: a pasted mark
 * keeps only ids of this article's rows that stand nowhere else in the text, and a mark that comes
 * back by undo brings its removed row back. (A row whose mark went stays, and is reported.)
 */
export function useMarksFollowRows(
  editor: LexicalEditor,
  rows: FormRow[],
  revive: (id: string) => void,
): void {
  const known = useRef(new Set<string>())
  useEffect(() => {
    known.current = new Set(rows.map(({ id }) => id))
  }, [rows])
  useEffect(
    () =>
      editor.registerCommand(
        SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
        ({ nodes, selection }) => {
          selection.insertNodes(keepOwnIdsOf(nodes, selection, known.current))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  useEffect(
    () =>
      editor.registerMutationListener(
        AttributionMarkNode,
        (mutations, { updateTags }) => {
          if (!updateTags.has('historic')) return
          const ids = editor.getEditorState().read(() =>
            [...mutations].flatMap(([key, kind]) => {
              const node = kind === 'destroyed' ? null : $getNodeByKey(key)
              return node instanceof AttributionMarkNode ? node.getIDs() : []
            }),
          )
          ids.filter((id) => !known.current.has(id)).forEach(revive)
        },
        { skipInitialization: true },
      ),
    [editor, revive],
  )
}
