import {
  $getSelection,
  $setSelection,
  type BaseSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useMemo, useRef } from 'react'

/**
 * The caret of whoever opens a drawer from the text, given back when it closes: Payload's own drawer gives it back some turns
 * after it has closed, and so takes it away from whoever writes on at once. `keep` it where the drawer is opened, in an update;
 * `take` it where the work of the drawer puts it somewhere else.
 */
export function useKeptCaret(editor: LexicalEditor, isOpen: boolean) {
  const caret = useRef<BaseSelection | null>(null)
  useEffect(() => {
    if (!isOpen) return
    return () => {
      const before = caret.current
      if (before) editor.update(() => $setSelection(before.clone()), { discrete: true })
      caret.current = null
    }
  }, [editor, isOpen])
  return useMemo(
    () => ({
      $keep: (): void => {
        caret.current = $getSelection()?.clone() ?? null
      },
      take: (): BaseSelection | null => {
        const before = caret.current
        caret.current = null
        return before
      },
    }),
    [],
  )
}
