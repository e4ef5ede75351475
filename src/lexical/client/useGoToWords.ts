'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'

import { selectWords } from '../selectWords'
import { spansOf } from '../spansOf'
import { editorEvents } from './editorEvents'

/** Selects and shows words when the panel asks for an attribution or a finding. */
export function useGoToWords(editor: LexicalEditor): void {
  useEffect(
    () =>
      editorEvents.listen((event) => {
        if (event.kind === 'goToSpan') selectWords(editor, event)
        if (event.kind !== 'goToMark') return
        const spans = spansOf(editor.getEditorState().toJSON())
        const span = spans.find(({ id }) => id === event.id)
        if (span) selectWords(editor, span)
      }),
    [editor],
  )
}
