'use client'
import {
  FormSubmit,
  SaveButton,
  toast,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormModified,
  useHotkey,
} from '@payloadcms/ui'
import { useRef } from 'react'
import { useWords } from '@/src/editorial/admin/useWords'
import { failureSentence } from '@/src/editorial/admin/callApi'
import { whenTyped } from '@/src/editorial/articles/screens/whenTyped'
import { useDecides, useSuggest } from './useSuggest'

/**
 * The save button of a record. Of one that readers see, the save of somebody who decides nothing becomes a suggestion by
 * itself, and he is told.
 */
export function SaveRecord() {
  const { id } = useDocumentInfo()
  return useDecides() || !id ? <SaveButton /> : <SaveOrSuggest />
}

function SaveOrSuggest() {
  const { say } = useWords()
  const { submit, setModified } = useForm()
  const modified = useFormModified()
  const editDepth = useEditDepth()
  const suggest = useSuggest()
  const button = useRef<HTMLButtonElement>(null)
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    void whenTyped().then(() => button.current?.click())
  })
  const save = async () => {
    await whenTyped()
    const result = await submit()
    if (result?.res?.ok) return
    // Payload takes a refused save for a finished one, and says of it no more than that; what was typed is still here.
    setModified(true)
    const answer = await suggest()
    if (!answer) return
    toast.dismiss()
    if (answer.ok) {
      toast.success(
        say({
          tr: 'Bu kaydı okurlar görüyor; değişikliğiniz öneri olarak editörlere gitti. Karar verilince size bildirilir.',
          en: 'Readers see this record; your change went to the editors as a suggestion. You will be told what they decide.',
        }),
        { duration: 12_000 },
      )
    } else toast.error(say(failureSentence(answer)))
  }
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!modified}
      onClick={() => void save()}
      ref={button}
      size="medium"
      type="button"
    >
      {say({ tr: 'Kaydet', en: 'Save' })}
    </FormSubmit>
  )
}
