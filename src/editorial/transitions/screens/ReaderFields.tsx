'use client'

import { useId } from 'react'

import { TextBox } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'
import { useDecided } from './decidedArticle'
import type { InputDraft } from './inputDraft'

type Props = {
  asks: readonly string[]
  draft: InputDraft
  onChange: (change: Partial<InputDraft>) => void
}

const claimsIn = (data: Record<string, unknown>): { id: string; text: string }[] => {
  if (!Array.isArray(data.claims)) return []
  return data.claims.flatMap((row: Record<string, unknown>) =>
    typeof row?.id === 'string' ? [{ id: row.id, text: String(row.text ?? row.id) }] : [],
  )
}

/** What a publication tells readers about the change: was, is and the claim of a correction; else a note. */
export function ReaderFields({ asks, draft, onChange }: Props) {
  const { say } = useWords()
  const { content } = useDecided()
  const id = useId()
  const isCorrection = asks.includes('was')
  const claims = asks.includes('claim') ? claimsIn(content()) : []
  return (
    <>
      {isCorrection && (
        <>
          <TextBox
            label={say({ tr: 'Eski hâli (okur görür)', en: 'What it was (public)' })}
            onChange={(was) => onChange({ was })}
            required
            rows={2}
            value={draft.was}
          />
          <TextBox
            label={say({ tr: 'Yeni hâli (okur görür)', en: 'What it is now (public)' })}
            onChange={(is) => onChange({ is })}
            required
            rows={2}
            value={draft.is}
          />
        </>
      )}
      <TextBox
        label={say({ tr: 'Okura not', en: 'Note for readers' })}
        onChange={(note) => onChange({ note })}
        required={!isCorrection}
        rows={2}
        value={draft.note}
      />
      {claims.length > 0 && (
        <div className="kunye-field">
          <label htmlFor={id}>{say({ tr: 'Düzeltilen iddia', en: 'Corrected claim' })}</label>
          <select
            id={id}
            onChange={(event) => onChange({ claim: event.target.value })}
            value={draft.claim}
          >
            <option value="">
              {say({ tr: 'Belirli bir iddia değil', en: 'None in particular' })}
            </option>
            {claims.map((claim) => (
              <option key={claim.id} value={claim.id}>
                {claim.text}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  )
}
