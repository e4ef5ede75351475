'use client'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { toast, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

import { $markIdsAt } from '../markIdsAt'
import { ATTRIBUTE_COMMAND } from './attributionCommand'
import type { DrawerTask } from './drawerTask'
import { editorEvents } from './editorEvents'
import { TEXTS } from './texts'
import { useWords } from './useWords'

// Free in Lexical, Payload and the browsers. Ctrl+Shift+A is Chrome's tab search and Firefox's
// add-ons, and AltGr is Ctrl+Alt on Turkish keyboards.
const isKey = (event: KeyboardEvent) =>
  event.key === 'F2' && !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey

/** Hears every way to ask for the drawer: toolbar, F2, headline buttons, panel and popover. */
export function useAttributionRequests(
  editor: LexicalEditor,
  begin: (task: DrawerTask) => void,
): void {
  const words = useWords()
  const form = useForm()
  useEffect(() => {
    const attribute = () => {
      if (!editor.isEditable()) return true
      const selection = $getSelection()
      if ($isRangeSelection(selection) && !selection.isCollapsed()) {
        const text = selection.getTextContent()
        begin({ kind: 'words', selection: selection.clone(), words: text })
        return true
      }
      const onMark =
        $isRangeSelection(selection) && $markIdsAt(selection.anchor.getNode()).length > 0
      // Inside a mark the popover answers.
      if (onMark) return false
      toast.info(words(TEXTS.selectFirst))
      return true
    }
    return mergeRegister(
      editor.registerCommand(ATTRIBUTE_COMMAND, attribute, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!isKey(event)) return false
          event.preventDefault()
          return editor.dispatchCommand(ATTRIBUTE_COMMAND, undefined)
        },
        COMMAND_PRIORITY_LOW,
      ),
      editorEvents.listen((event) => {
        if (event.kind === 'editRow') begin({ kind: 'edit', id: event.id })
        if (event.kind !== 'attributeField') return
        const text = form.getFields()[event.field]?.value
        begin({ kind: 'field', field: event.field, words: typeof text === 'string' ? text : '' })
      }),
    )
  })
}
