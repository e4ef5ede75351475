'use client'
import { FieldsDrawer, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  $getSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  type LexicalCommand,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { formatDrawerSlug, useEditDepth, useModal } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { $isAttachmentNode } from '../../parts/AttachmentNode'
import { $attachment, $putAttachment } from './insertParts'
import { $rootChildOf } from './rootChild'
import { useKeptCaret } from './useKeptCaret'

/** Asks for the record of an attachment: of the card with this key or the selected one, else of a new one. */
export const ATTACHMENT_COMMAND: LexicalCommand<string | undefined> =
  createCommand('KUNYE_ATTACHMENT')

/** `card`: key of the one that is to be another. `below`: key of the block that a new one goes below. */
type Task = { card: string | null; below: string | null; attachment: string | null }

/** The drawer in which the file of an attachment is uploaded or picked. */
export function AttachmentDrawer() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps, uuid } = useEditorConfigContext()
  const { say } = useWords()
  const drawerSlug = formatDrawerSlug({ slug: `attachment-${uuid}`, depth: useEditDepth() })
  const { isModalOpen, openModal } = useModal()
  const caret = useKeptCaret(editor, isModalOpen(drawerSlug))
  const [task, setTask] = useState<Task | null>(null)
  // The same object while the drawer is open: another one begins its form again, and what was uploaded in it is lost.
  const data = useMemo(() => ({ attachment: task?.attachment ?? null }), [task])
  useEffect(
    () =>
      editor.registerCommand(
        ATTACHMENT_COMMAND,
        (key) => {
          const node = $getSelection()?.getNodes().at(-1) ?? null
          const card = key ? $getNodeByKey(key) : $attachment()
          const isCard = $isAttachmentNode(card)
          setTask({
            card: isCard ? card.getKey() : null,
            below: $rootChildOf(node)?.getKey() ?? null,
            attachment: isCard ? card.getAttachment() : null,
          })
          caret.$keep()
          openModal(drawerSlug)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [caret, drawerSlug, editor, openModal],
  )
  const submit = (_: unknown, { attachment }: Record<string, unknown>) => {
    if (typeof attachment !== 'string' || attachment === '') return
    if (!task?.card) caret.take()
    editor.update(
      () => {
        const card = task?.card ? $getNodeByKey(task.card) : null
        if ($isAttachmentNode(card)) card.setAttachment(attachment)
        else $putAttachment(attachment, task?.below ? $getNodeByKey(task.below) : null)
      },
      { discrete: true },
    )
    editor.focus()
  }
  return (
    <FieldsDrawer
      data={data}
      drawerSlug={drawerSlug}
      drawerTitle={say({ tr: 'Ek belge (PDF)', en: 'Attachment (PDF)' })}
      featureKey="parts"
      handleDrawerSubmit={submit}
      schemaPath={fieldProps.schemaPath ?? ''}
      schemaPathSuffix="attachment"
    />
  )
}
