'use client'
import { FieldLabel, toast, useAuth, useDocumentInfo, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useState } from 'react'

import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useNames } from '@/src/editorial/admin/useNames'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import { may } from '@/src/workflow/roles'

const TEXTS = {
  nobody: {
    tr: 'Henüz onaylanmadı. Okurun gördüğü ad, gerekçe ya da bilenler değişince onay düşer.',
    en: 'Not approved yet. Approval falls when the label, the reason or those who know change.',
  },
  approve: { tr: 'Bu gizli kaynağı onayla', en: 'Approve this masked source' },
  done: { tr: 'Gizli kaynak onaylandı.', en: 'The masked source is approved.' },
  saveFirst: {
    tr: 'Önce kaydı kaydedin, onay kaydedilen ad ve gerekçe içindir.',
    en: 'Save the record first: approval is of the label and reason that are stored.',
  },
} satisfies Record<string, Words>

/** Who approved a masked source; for a chief, of a stored record, the button that does it. */
export const ApproveMasked: RelationshipFieldClientComponent = ({ field, path }) => {
  const { value, setValue } = useField<string | null>({ path })
  const { user } = useAuth<{ id: string; roles?: string[] } & Record<string, unknown>>()
  const { id } = useDocumentInfo()
  const { say, language } = useWords()
  const [isBusy, setBusy] = useState(false)
  const names = useNames('users', value ? [value] : [])
  const isChief = may(user && { roles: user.roles ?? [] }, 'answer')
  const approve = async () => {
    if (!id || !user) return void toast.info(say(TEXTS.saveFirst))
    setBusy(true)
    const body = { approvedBy: user.id }
    const answer = await callApi(`sources/${id}?depth=0`, { method: 'PATCH', body, language })
    setBusy(false)
    if (!answer.ok) return void toast.error(say(failureSentence(answer)))
    // It is stored already: no change of the form.
    setValue(user.id, true)
    toast.success(say(TEXTS.done))
  }
  return (
    <div className="field-type approve-masked">
      <FieldLabel as="span" label={field.label} path={path} />
      <p className="kunye-hint" role="status">
        {value ? (names.get(value) ?? '…') : say(TEXTS.nobody)}
      </p>
      {isChief && !value && (
        <button
          type="button"
          className="btn btn--style-secondary btn--size-small"
          disabled={isBusy}
          onClick={() => void approve()}
        >
          {say(TEXTS.approve)}
        </button>
      )}
    </div>
  )
}
