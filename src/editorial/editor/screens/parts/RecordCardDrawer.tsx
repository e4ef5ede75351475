'use client'
import { FieldsDrawer, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  $getSelection,
  COMMAND_PRIORITY_EDITOR,
  type LexicalCommand,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { formatDrawerSlug, toast, useEditDepth, useModal } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import type { RecordCardNode } from '../../parts/RecordCardNode'
import { $putCard, $selectedCard } from './insertParts'
import { $rootChildOf } from './rootChild'
import { useKeptCaret } from './useKeptCaret'

/** What the cards of one kind have of their own. Has to be the same object at each drawing. */
export type RecordCardKind<T extends RecordCardNode> = {
  title: Words
  /** Asks for the record: of the card with this key or the selected one, else of a new one. */
  command: LexicalCommand<string | undefined>
  /** The drawer's only field, and its key among the fields of drawers (`drawerFields`). */
  field: string
  schema: string
  $is: (node: LexicalNode | null | undefined) => node is T
  make: () => T
}

/** `card`: key of the one that is to be another. `below`: key of the block that a new one goes below. */
type Task = { card: string | null; below: string | null; record: string | null }

/** The drawer in which the record of a card is picked. `refuse`: why a record cannot be taken, or null. */
export function RecordCardDrawer<T extends RecordCardNode>({
  kind: { title, command, field, schema, $is, make },
  refuse = () => null,
}: {
  kind: RecordCardKind<T>
  refuse?: (record: string) => Words | null
}) {
  const [editor] = useLexicalComposerContext()
  const { fieldProps, uuid } = useEditorConfigContext()
  const { say } = useWords()
  const drawerSlug = formatDrawerSlug({ slug: `${schema}-${uuid}`, depth: useEditDepth() })
  const { isModalOpen, openModal } = useModal()
  const caret = useKeptCaret(editor, isModalOpen(drawerSlug))
  const [task, setTask] = useState<Task | null>(null)
  // The same object while the drawer is open: another one begins its form again, and what was uploaded in it is lost.
  const data = useMemo(() => ({ [field]: task?.record ?? null }), [field, task])
  useEffect(
    () =>
      editor.registerCommand(
        command,
        (key) => {
          const node = $getSelection()?.getNodes().at(-1) ?? null
          const card = key ? $getNodeByKey(key) : $selectedCard($is)
          const isCard = $is(card)
          setTask({
            card: isCard ? card.getKey() : null,
            below: $rootChildOf(node)?.getKey() ?? null,
            record: isCard ? card.getRecord() : null,
          })
          caret.$keep()
          openModal(drawerSlug)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [$is, caret, command, drawerSlug, editor, openModal],
  )
  const submit = (_: unknown, given: Record<string, unknown>) => {
    const record = given[field]
    if (typeof record !== 'string' || record === '') return
    const problem = refuse(record)
    if (problem) return void toast.error(say(problem))
    if (!task?.card) caret.take()
    editor.update(
      () => {
        const card = task?.card ? $getNodeByKey(task.card) : null
        if ($is(card)) card.setRecord(record)
        else $putCard(make().setRecord(record), task?.below ? $getNodeByKey(task.below) : null)
      },
      { discrete: true },
    )
    editor.focus()
  }
  return (
    <FieldsDrawer
      data={data}
      drawerSlug={drawerSlug}
      drawerTitle={say(title)}
      featureKey="parts"
      handleDrawerSubmit={submit}
      schemaPath={fieldProps.schemaPath ?? ''}
      schemaPathSuffix={schema}
    />
  )
}
