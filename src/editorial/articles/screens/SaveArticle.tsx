'use client'

import {
  FormSubmit,
  useEditDepth,
  useForm,
  useFormBackgroundProcessing,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
  useHotkey,
  useOperation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'

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
  const closed = refusal !== null || (operation === 'update' && !modified)
  const ask = useAskedSave(closed, save)
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    ask()
  })
  return (
    <FormSubmit
      buttonId="action-save"
      buttonStyle="secondary"
      disabled={closed}
      onClick={() => void save()}
      size="medium"
      tooltip={refusal ? say(refusal) : undefined}
      type="button"
    >
      {say({ tr: 'Kaydet', en: 'Save' })}
    </FormSubmit>
  )
}

/** How long the key's wish waits for the letters before it to reach the form, in milliseconds. */
const WISH = 1_500

/**
 * The save that a key asks for. It is pressed when the hand has finished, not when the form has: a save or a question of
 * the form's own may be on its way, and the last letters are not yet in it. The wish stays until it can be met; on a form
 * that nothing is written in it ends unmet.
 */
function useAskedSave(closed: boolean, save: () => Promise<boolean>): () => void {
  const { disabled } = useForm()
  const [asked, setAsked] = useState(0)
  const isBusy = [
    ...[useFormProcessing(), useFormBackgroundProcessing(), useFormInitializing(), disabled],
  ].some(Boolean)
  const isMet = asked > 0 && !isBusy && !closed
  useEffect(() => {
    if (!isMet) return
    setAsked(0)
    void save()
  }, [isMet, save])
  useEffect(() => {
    if (asked === 0 || isBusy) return
    const timer = window.setTimeout(() => setAsked(0), WISH)
    return () => window.clearTimeout(timer)
  }, [asked, isBusy])
  return () => void whenTyped().then(() => setAsked((before) => before + 1))
}
