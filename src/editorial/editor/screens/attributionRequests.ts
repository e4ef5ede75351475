'use client'
import {
  COMMAND_PRIORITY_LOW,
  createCommand,
  KEY_DOWN_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { toast, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { windowEvents } from '@/src/editorial/admin/windowEvents'
import { $markIdsAt } from '../AttributionMarkNode'
import { editorEvents } from './editorEvents'
import { isClosed } from './isClosed'
import { $shownSelection } from './selection'
import { TEXTS } from './texts'

// Free in Lexical, Payload and the browsers. Ctrl+Shift+A is Chrome's tab search and Firefox's
// add-ons, and AltGr is Ctrl+Alt on Turkish keyboards.
const isKey = (event: KeyboardEvent) =>
  event.key === 'F2' && !event.ctrlKey && !event.altKey && !event.metaKey

/**
 * Asks for the strip of one editor at the next sentence that nobody is marked for, or at the one before the caret; `at`: at a place in the
 * text instead of the caret (UTF-16 offset of `toText`).
 */
export const stripEvents = windowEvents<{
  editor: LexicalEditor
  backwards: boolean
  at?: number
}>('kunye:strip')

/** Hears every way to ask for the drawer: toolbar, F2, headline buttons, panel and popover. */
export function useAttributionRequests(
  editor: LexicalEditor,
  begin: (task: DrawerTask, at?: string) => void,
): void {
  const { say } = useWords()
  const form = useForm()
  useEffect(() => {
    const refused = (): boolean => {
      if (isClosed(editor)) toast.info(say(TEXTS.closed), { id: 'kunye-closed' })
      return isClosed(editor)
    }
    const attribute = () => {
      const selection = $shownSelection(editor)
      if (selection && !selection.isCollapsed()) {
        if (refused()) return true
        const text = selection.getTextContent()
        begin({ kind: 'words', selection: selection.clone(), words: text })
        return true
      }
      const onMark = selection !== null && $markIdsAt(selection.anchor.getNode()).length > 0
      // Inside a mark the popover answers.
      if (onMark) return false
      if (refused()) return true
      stripEvents.send({ editor, backwards: false })
      return true
    }
    return mergeRegister(
      editor.registerCommand(ATTRIBUTE_COMMAND, attribute, COMMAND_PRIORITY_LOW),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!isKey(event)) return false
          event.preventDefault()
          if (!event.shiftKey) return editor.dispatchCommand(ATTRIBUTE_COMMAND, undefined)
          if (!refused()) stripEvents.send({ editor, backwards: true })
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
      editorEvents.listen((event) => {
        const asks = ['editRow', 'editClaim', 'attributeField', 'openStrip'].includes(event.kind)
        if (!asks || refused()) return
        if (event.kind === 'editRow') return begin({ kind: 'edit', id: event.id }, event.at)
        if (event.kind === 'editClaim') return begin({ kind: 'claim', id: event.id }, event.at)
        if (event.kind === 'openStrip')
          return stripEvents.send({ editor, backwards: false, at: event.at })
        if (event.kind !== 'attributeField') return
        const text = form.getFields()[event.field]?.value
        begin({ kind: 'field', field: event.field, words: typeof text === 'string' ? text : '' })
      }),
    )
  })
}

/** Attribute the selected words; with the caret inside a mark, go to its attribution. */
export const ATTRIBUTE_COMMAND: LexicalCommand<undefined> = createCommand('ATTRIBUTE_COMMAND')

/** What a drawer is open for. The selection is a clone: opening the drawer takes the real one. */
export type DrawerTask =
  | { kind: 'words'; selection: RangeSelection; words: string }
  | { kind: 'field'; field: 'headline' | 'dek'; words: string }
  | { kind: 'edit'; id: string }
  | { kind: 'claim'; id: string | null }
