'use client'

import { toast, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

import { useArticleId } from '../form/useArticleId'
import { formEvents } from '../form/formEvents'
import { useWords } from '../language/useWords'
import { diagnoseSave } from './diagnoseSave'
import { underWay } from './underWay'
import { whenTyped } from './whenTyped'

/** Saves the form. Answers whether it was stored; a failure is told to whoever keeps the typed text safe. */
export function useSave(): () => Promise<boolean> {
  const { id } = useArticleId()
  const { submit, getField, setModified } = useForm()
  const { language } = useWords()
  const saveNow = useCallback(async () => {
    await whenTyped()
    const result = await submit()
    if (result?.res?.ok) {
      formEvents.send({ kind: 'saved' })
      return true
    }
    // Payload takes a refused save for a finished one; the text is still unsaved.
    setModified(true)
    const why = await diagnoseSave(id, Number(getField('revision')?.value ?? 0), language)
    // Its sentence says less than the dialog that follows.
    if (why.kind !== 'refused') toast.dismiss()
    formEvents.send({ kind: 'failed', why })
    return false
  }, [id, submit, getField, setModified, language])
  return useCallback(() => {
    const key = id ?? 'new'
    const running = underWay.get(key)
    if (running) return running
    const saving = saveNow().finally(() => underWay.delete(key))
    underWay.set(key, saving)
    return saving
  }, [id, saveNow])
}
