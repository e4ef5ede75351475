'use client'
import {
  $getNodeByKey,
  type BaseSelection,
  COMMAND_PRIORITY_HIGH,
  $isRangeSelection,
  type LexicalEditor,
  $nodesOfType,
  type LexicalNode,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useRef } from 'react'

import { AttributionMarkNode } from '../AttributionMarkNode'
import { $keepOwnIds } from './marks'
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

/**
 * The pasted nodes with only those ids that have a row here (`known`) and are on no other words:
 * a copy of attributed words must not stretch the attribution over all between. Call it in an update,
 * before the nodes are inserted; the words that the paste replaces do not count.
 */
function keepOwnIdsOf(
  nodes: LexicalNode[],
  selection: BaseSelection,
  known: ReadonlySet<string>,
): LexicalNode[] {
  if ($isRangeSelection(selection) && !selection.isCollapsed()) selection.removeText()
  const taken = new Set($nodesOfType(AttributionMarkNode).flatMap((mark) => mark.getIDs()))
  return $keepOwnIds(nodes, (id) => known.has(id) && !taken.has(id))
}
