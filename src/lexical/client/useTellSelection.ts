'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'

import { selectedSpan } from '../selectedSpan'
import { editorEvents } from './editorEvents'

/** Tells whoever asks which words of the body are selected; the editor keeps them when the focus goes elsewhere. */
export function useTellSelection(editor: LexicalEditor): void {
  useEffect(
    () =>
      editorEvents.listen((event) => {
        if (event.kind === 'whichWords') event.tell(selectedSpan(editor))
      }),
    [editor],
  )
}
