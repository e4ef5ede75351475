'use client'
import { toast, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { idOf } from '@/src/language/ids'

const FIELD = 'leadImage'

/** Offers the lead picture back when it is taken off: the cross that does it asks nothing. */
export function PictureUndo() {
  const { dispatchFields, setModified } = useForm()
  const { say } = useWords()
  const picture = useFormFields(([fields]) => idOf(fields[FIELD]?.value))
  const before = useRef(picture)
  useEffect(() => {
    const was = before.current
    before.current = picture
    if (was === null || picture !== null) return
    const undo = () => {
      dispatchFields({ type: 'UPDATE', path: FIELD, value: was })
      setModified(true)
    }
    toast.success(say({ tr: 'Ana görsel kaldırıldı.', en: 'Lead picture removed.' }), {
      action: { label: say({ tr: 'Geri al', en: 'Undo' }), onClick: undo },
    })
  }, [dispatchFields, picture, say, setModified])
  return null
}
