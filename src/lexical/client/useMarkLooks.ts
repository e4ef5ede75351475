'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'

import { voiceOf } from '../voiceOf'
import type { FormRow } from './rowsFrom'
import { TEXTS } from './texts'
import { useWho } from './useWho'
import { useWords } from './useWords'

/**
 * Shows on each mark who speaks: `data-voice` for the underline, `title` for the pointer. Set on
 * the elements and not in the nodes, because it belongs to the rows and must not be saved twice.
 */
export function useMarkLooks(editor: LexicalEditor, rows: FormRow[]): void {
  const who = useWho(rows)
  const words = useWords()
  useEffect(() => {
    const byId = new Map(rows.map((row) => [row.id, row]))
    const paint = () => {
      const marks = editor.getRootElement()?.querySelectorAll<HTMLElement>('[data-attribution]')
      marks?.forEach((mark) => {
        const own = (mark.dataset.attribution ?? '').split(' ').map((id) => byId.get(id))
        mark.dataset.voice = [...new Set(own.map((row) => voiceOf(row?.values.mode)))].join(' ')
        mark.title = own.map((row) => (row ? who(row) : words(TEXTS.noRow))).join(' · ')
      })
    }
    paint()
    return editor.registerUpdateListener(paint)
  })
}
