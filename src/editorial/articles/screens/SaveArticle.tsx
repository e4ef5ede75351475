'use client'

import { FormSubmit, useEditDepth, useFormModified, useHotkey, useOperation } from '@payloadcms/ui'
import { useRef } from 'react'

import { useWriteRefusal } from './useWriteRefusal'
import { useWords } from '@/src/editorial/admin/useWords'
import { useSave } from './useSave'
import { whenTyped } from './whenTyped'

/** The save button of an article: closed while the stage is closed to this person, and no typed word is lost by it. */
export function SaveArticle() {
  const { say } = useWords()
  const save = useSave()
  const modified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const refusal = useWriteRefusal()
  const button = useRef<HTMLButtonElement>(null)
  const disabled = refusal !== null || (operation === 'update' && !modified)
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    // Letters typed a moment ago open the button only when they have arrived.
    void whenTyped().then(() => button.current?.click())
  })
  return (
    <FormSubmit
      buttonId="action-save"
      buttonStyle="secondary"
      disabled={disabled}
      onClick={() => void save()}
      ref={button}
      size="medium"
      tooltip={refusal ? say(refusal) : undefined}
      type="button"
    >
      {say({ tr: 'Kaydet', en: 'Save' })}
    </FormSubmit>
  )
}
