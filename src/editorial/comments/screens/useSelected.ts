'use client'

import { useCallback, useEffect, useRef } from 'react'

import { editorEvents } from '@/src/editorial/editor/screens/editorEvents'
import type { Span } from '@/src/language/text/anchorQuote'
import type { CommentField } from './commentsAnswer'
import type { Selected } from './placesFor'

const EDITOR = '.rich-text-lexical'

const fieldOf = (node: EventTarget | Node | null): CommentField | null => {
  const element = node instanceof Element ? node : node instanceof Node ? node.parentElement : null
  if (!element) return null
  if (element.id === 'field-headline') return 'headline'
  if (element.id === 'field-dek') return 'dek'
  return element.closest(EDITOR) ? 'body' : null
}

const spanIn = (field: 'headline' | 'dek'): Span | null => {
  const input = document.getElementById(`field-${field}`)
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return null
  const { selectionStart: start, selectionEnd: end } = input
  return start !== null && end !== null && start < end ? { start, end } : null
}

const spanInBody = (): Span | null => {
  let found: Span | null = null
  editorEvents.send({ kind: 'whichWords', tell: (span) => (found = span) })
  return found
}

/** Answers, when asked, in which field the person last was and which words are selected there. */
export function useSelected(): () => Selected | null {
  const last = useRef<CommentField | null>(null)
  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      last.current = fieldOf(event.target) ?? last.current
    }
    // A text that may only be read is selected without ever having the focus.
    const onSelect = () => {
      const selection = window.getSelection()
      if (selection && !selection.isCollapsed && fieldOf(selection.anchorNode) === 'body') {
        last.current = 'body'
      }
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('selectionchange', onSelect)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('selectionchange', onSelect)
    }
  }, [])
  return useCallback(() => {
    const field = last.current
    if (field === null) return null
    return { field, span: field === 'body' ? spanInBody() : spanIn(field) }
  }, [])
}
