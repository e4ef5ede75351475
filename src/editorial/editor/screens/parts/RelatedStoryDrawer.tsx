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
import { formatDrawerSlug, toast, useDocumentInfo, useEditDepth, useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { $isRelatedStoryNode } from '../../parts/RelatedStoryNode'
import { $putRelatedStory, $relatedStory } from './insertParts'
import { $rootChildOf } from './rootChild'
import { useKeptCaret } from './useKeptCaret'

/** Asks for the article of a related story: of the card with this key or the selected one, else of a new one. */
export const RELATED_STORY_COMMAND: LexicalCommand<string | undefined> =
  createCommand('KUNYE_RELATED_STORY')

/** `card`: key of the one that is to lead elsewhere. `below`: key of the block that a new one goes below. */
type Task = { card: string | null; below: string | null; story: string | null }

const ITSELF = {
  tr: 'Bu, yazdığınız haberin kendisi. Başka bir haber seçin.',
  en: 'This is the very story you are writing. Choose another one.',
}

/** The drawer in which the article of a related story is picked. */
export function RelatedStoryDrawer() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps, uuid } = useEditorConfigContext()
  const { id: own } = useDocumentInfo()
  const { say } = useWords()
  const drawerSlug = formatDrawerSlug({ slug: `related-${uuid}`, depth: useEditDepth() })
  const { isModalOpen, openModal } = useModal()
  const caret = useKeptCaret(editor, isModalOpen(drawerSlug))
  const [task, setTask] = useState<Task | null>(null)
  useEffect(
    () =>
      editor.registerCommand(
        RELATED_STORY_COMMAND,
        (key) => {
          const node = $getSelection()?.getNodes().at(-1) ?? null
          const card = key ? $getNodeByKey(key) : $relatedStory()
          const isCard = $isRelatedStoryNode(card)
          setTask({
            card: isCard ? card.getKey() : null,
            below: $rootChildOf(node)?.getKey() ?? null,
            story: isCard ? card.getStory() : null,
          })
          caret.$keep()
          openModal(drawerSlug)
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [caret, drawerSlug, editor, openModal],
  )
  const submit = (_: unknown, { article }: Record<string, unknown>) => {
    if (typeof article !== 'string' || article === '') return
    if (article === own) return void toast.error(say(ITSELF))
    if (!task?.card) caret.take()
    editor.update(
      () => {
        const card = task?.card ? $getNodeByKey(task.card) : null
        if ($isRelatedStoryNode(card)) card.setStory(article)
        else $putRelatedStory(article, task?.below ? $getNodeByKey(task.below) : null)
      },
      { discrete: true },
    )
    editor.focus()
  }
  return (
    <FieldsDrawer
      data={{ article: task?.story ?? null }}
      drawerSlug={drawerSlug}
      drawerTitle={say({ tr: 'İlgili haber', en: 'Related story' })}
      featureKey="parts"
      handleDrawerSubmit={submit}
      schemaPath={fieldProps.schemaPath ?? ''}
      schemaPathSuffix="relatedStory"
    />
  )
}
