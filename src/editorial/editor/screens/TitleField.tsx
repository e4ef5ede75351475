'use client'
import { FieldError, useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps, TextFieldClientProps } from 'payload'
import { type KeyboardEvent, useEffect, useRef } from 'react'

import { useArticleId } from '@/src/editorial/admin/useArticleId'
import { useWords } from '@/src/editorial/admin/useWords'
import { HeadlineAttribution } from './HeadlineAttribution'
import { TEXTS } from './texts'

/** Browsers that let a box grow with its words by style alone need no help. */
const growsAlone = (): boolean =>
  typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

/**
 * Headline or dek as they will be read: no box round them, as high as their words, on one line in what is stored. Enter
 * goes on to what follows. Under it, who says it.
 */
export function TitleField({ path, readOnly }: TextFieldClientProps | TextareaFieldClientProps) {
  const { say } = useWords()
  const { id, inDrawer } = useArticleId()
  const { disabled, errorMessage, setValue, showError, value } = useField<string>({ path })
  const box = useRef<HTMLTextAreaElement>(null)
  const isHeadline = path === 'headline'
  const label = say(isHeadline ? TEXTS.headline : TEXTS.dek)
  useEffect(() => {
    const element = box.current
    if (!element || growsAlone()) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [value])
  const isNew = isHeadline && id === null && !inDrawer
  const hasBegun = useRef(false)
  useEffect(() => {
    // Once, when the page has opened: before that the field takes nothing.
    if (!isNew || disabled || hasBegun.current) return
    hasBegun.current = true
    box.current?.focus()
  }, [disabled, isNew])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = isHeadline ? '#field-dek' : '.rich-text-lexical [contenteditable]'
    document.querySelector<HTMLElement>(next)?.focus()
  }
  return (
    <div className={`field-type kunye-title kunye-title--${path}`}>
      <label className="kunye-unseen" htmlFor={`field-${path}`}>
        {label}
      </label>
      <FieldError message={errorMessage} path={path} showError={showError} />
      <textarea
        disabled={disabled || Boolean(readOnly)}
        id={`field-${path}`}
        name={path}
        onChange={({ target }) => setValue(target.value.replace(/[\r\n]+/g, ' '))}
        onKeyDown={onKeyDown}
        placeholder={say(isHeadline ? TEXTS.headline : TEXTS.addDek)}
        ref={box}
        rows={1}
        value={value ?? ''}
      />
      <HeadlineAttribution path={path} />
    </div>
  )
}
