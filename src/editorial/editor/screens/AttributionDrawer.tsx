'use client'
import {
  FieldsDrawer,
  useEditorConfigContext,
  useLexicalDrawer,
} from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { formatDrawerSlug, useEditDepth, useForm } from '@payloadcms/ui'
import type { Data, FormState } from 'payload'
import { useCallback, useState } from 'react'
import { useWords } from '@/src/editorial/admin/useWords'
import { $wrapInAttribution } from './marks'
import { type DrawerTask, useAttributionRequests } from './attributionRequests'
import { newRowId } from './rowsFrom'
import { TEXTS } from './texts'
import type { useRowActions } from './useRowActions'

type Actions = ReturnType<typeof useRowActions>

const MAX_CLAIM = 240

/** The drawer in which an attribution is written: for selected words, a whole field, or a row. */
export function AttributionDrawer({ actions }: { actions: Actions }) {
  const [editor] = useLexicalComposerContext()
  const { fieldProps, uuid } = useEditorConfigContext()
  const form = useForm()
  const { say } = useWords()
  const drawerSlug = formatDrawerSlug({ slug: `attribution-${uuid}`, depth: useEditDepth() })
  const { toggleDrawer } = useLexicalDrawer(drawerSlug)
  const [open, setOpen] = useState<{ task: DrawerTask; data: Data }>()

  const begin = useCallback(
    (task: DrawerTask) => {
      const rows: { id?: string }[] = form.getData().attributions ?? []
      const data =
        task.kind === 'edit'
          ? (rows.find((row) => row.id === task.id) ?? {})
          : { newClaim: { text: task.words.replace(/\s+/g, ' ').slice(0, MAX_CLAIM) } }
      setOpen({ task, data })
      toggleDrawer()
    },
    [form, toggleDrawer],
  )
  useAttributionRequests(editor, begin)

  const submit = (fields: FormState) => {
    if (!open) return
    const { task } = open
    if (task.kind === 'edit') return actions.update(task.id, fields)
    const id = newRowId()
    actions.add(id, task.kind === 'field' ? task.field : 'body', fields)
    if (task.kind === 'words') editor.update(() => $wrapInAttribution(task.selection, id))
  }
  return (
    <FieldsDrawer
      className="attribution-drawer"
      data={open?.data}
      drawerSlug={drawerSlug}
      drawerTitle={say(open?.task.kind === 'edit' ? TEXTS.drawerEdit : TEXTS.drawerNew)}
      featureKey="attribution"
      handleDrawerSubmit={submit}
      schemaPath={fieldProps.schemaPath ?? ''}
      schemaPathSuffix="fields"
    />
  )
}
