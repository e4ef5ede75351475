'use client'
import { FieldsDrawer, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  $getSelection,
  $setSelection,
  COMMAND_PRIORITY_EDITOR,
  createCommand,
  type LexicalCommand,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $findMatchingParent } from '@payloadcms/richtext-lexical/lexical/utils'
import { formatDrawerSlug, toast, useEditDepth, useModal } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { embedProblem } from '@/src/language/richText/embeds'
import { $isEmbedNode } from '../../parts/EmbedNode'
import { $putEmbed } from './insertParts'
import { $rootChildOf } from './rootChild'
import { useKeptCaret } from './useKeptCaret'

/** Asks for the address of an embed: of the one at the caret, else of a new one. */
export const EMBED_COMMAND: LexicalCommand<undefined> = createCommand('KUNYE_EMBED')

/** `embed`: key of the one whose address is changed. `below`: key of the block that a new one goes below. */
type Task = { embed: string | null; below: string | null; url: string }

/** The drawer in which an embed's address is written. */
export function EmbedDrawer() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps, uuid } = useEditorConfigContext()
  const { say } = useWords()
  const drawerSlug = formatDrawerSlug({ slug: `embed-${uuid}`, depth: useEditDepth() })
  const { isModalOpen, openModal } = useModal()
  const caret = useKeptCaret(editor, isModalOpen(drawerSlug))
  const [task, setTask] = useState<Task | null>(null)
  // The same object while the drawer is open: another one begins its form again.
  const data = useMemo(() => ({ url: task?.url ?? '' }), [task])
  useEffect(
    () =>
      editor.registerCommand(
        EMBED_COMMAND,
        () => {
          const node = $getSelection()?.getNodes().at(-1) ?? null
          const embed = node && $findMatchingParent(node, $isEmbedNode)
          setTask({
            embed: embed?.getKey() ?? null,
            below: $rootChildOf(node)?.getKey() ?? null,
            url: $isEmbedNode(embed) ? embed.getUrl() : '',
          })
          caret.$keep()
          openModal(drawerSlug)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [caret, drawerSlug, editor, openModal],
  )
  const submit = (_: unknown, data: Record<string, unknown>) => {
    const url = typeof data.url === 'string' ? data.url.trim() : ''
    const problem = embedProblem(url)
    if (problem) return void toast.error(say(problem), { duration: 20_000 })
    const before = caret.take()
    editor.update(
      () => {
        const embed = task?.embed ? $getNodeByKey(task.embed) : null
        if ($isEmbedNode(embed)) {
          embed.setUrl(url)
          if (before) $setSelection(before.clone())
        } else $putEmbed(url, task?.below ? $getNodeByKey(task.below) : null)
      },
      { discrete: true },
    )
    editor.focus()
  }
  return (
    <FieldsDrawer
      data={data}
      drawerSlug={drawerSlug}
      drawerTitle={say({ tr: 'Video, paylaşım ya da harita', en: 'Video, post or map' })}
      featureKey="parts"
      handleDrawerSubmit={submit}
      schemaPath={fieldProps.schemaPath ?? ''}
      schemaPathSuffix="embed"
    />
  )
}
