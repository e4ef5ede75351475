'use client'
import {
  FieldsDrawer,
  useEditorConfigContext,
  useLexicalDrawer,
} from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { formatDrawerSlug, useEditDepth } from '@payloadcms/ui'
import type { Data, FormState } from 'payload'
import { useCallback, useState } from 'react'
import { useWords } from '@/src/editorial/admin/useWords'
import { focusField } from './findings/focusField'
import { $wrapInAttribution } from './marks'
import { type DrawerTask, useAttributionRequests } from './attributionRequests'
import { newRowId } from './rowsFrom'
import { TEXTS } from './texts'
import type { useRowActions } from './useRowActions'

type Actions = ReturnType<typeof useRowActions>

const MAX_CLAIM = 240

/** The drawers in which rows are written: an attribution for selected words, a whole field or a row; a claim. */
export function AttributionDrawer({ actions }: { actions: Actions }) {
  const [editor] = useLexicalComposerContext()
  const { fieldProps, uuid } = useEditorConfigContext()
  const { say } = useWords()
  const depth = useEditDepth()
  const drawerSlug = formatDrawerSlug({ slug: `attribution-${uuid}`, depth })
  const claimSlug = formatDrawerSlug({ slug: `claim-${uuid}`, depth })
  const attribution = useLexicalDrawer(drawerSlug)
  const claim = useLexicalDrawer(claimSlug)
  const [open, setOpen] = useState<{ task: DrawerTask; data: Data }>()

  const dataOf = useCallback(
    (task: DrawerTask): Data => {
      const stored = (list: 'claims' | 'attributions', id: string | null) =>
        ({ ...(id === null ? null : actions.find(list, id)?.values) }) satisfies Data
      if (task.kind === 'edit') return stored('attributions', task.id)
      if (task.kind === 'claim') return stored('claims', task.id)
      return { newClaim: { text: task.words.replace(/\s+/g, ' ').slice(0, MAX_CLAIM) } }
    },
    [actions],
  )
  const { toggleDrawer: toggleAttribution } = attribution
  const { toggleDrawer: toggleClaim } = claim
  const begin = useCallback(
    (task: DrawerTask, at?: string) => {
      setOpen({ task, data: dataOf(task) })
      if (task.kind === 'claim') toggleClaim()
      else toggleAttribution()
      if (at !== undefined) focusField('.drawer--is-open', at)
    },
    [dataOf, toggleAttribution, toggleClaim],
  )
  useAttributionRequests(editor, begin)

  const submit = (fields: FormState) => {
    if (!open) return
    const { task } = open
    if (task.kind === 'claim') return actions.putClaim(task.id ?? newRowId(), fields)
    if (task.kind === 'edit') return actions.update(task.id, fields)
    const id = newRowId()
    actions.add(id, task.kind === 'field' ? task.field : 'body', fields)
    if (task.kind === 'words') editor.update(() => $wrapInAttribution(task.selection, id))
  }
  const task = open?.task
  const shared = {
    className: 'attribution-drawer',
    data: open?.data,
    featureKey: 'attribution',
    handleDrawerSubmit: submit,
    schemaPath: fieldProps.schemaPath ?? '',
  }
  return (
    <>
      <FieldsDrawer
        {...shared}
        drawerSlug={drawerSlug}
        drawerTitle={say(task?.kind === 'edit' ? TEXTS.drawerEdit : TEXTS.drawerNew)}
        schemaPathSuffix="fields"
      />
      <FieldsDrawer
        {...shared}
        drawerSlug={claimSlug}
        drawerTitle={say(
          task?.kind === 'claim' && task.id !== null ? TEXTS.claimEdit : TEXTS.claimNew,
        )}
        schemaPathSuffix="claim"
      />
    </>
  )
}
