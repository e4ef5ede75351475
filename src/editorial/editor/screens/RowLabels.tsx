'use client'
import { useRowLabel } from '@payloadcms/ui'

import './attribution.css'
import { useWords } from '@/src/editorial/admin/useWords'
import { useSourcingRows } from './useSourcingRows'
import { useWho } from './useWho'
import { voiceOf } from './voiceOf'
import { TEXTS } from './texts'

/** A row of `claims` in the form, by its words. */
export function ClaimRowLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ text?: string | null }>()
  const { say } = useWords()
  return <span>{data?.text || say(TEXTS.claimRow(rowNumber + 1))}</span>
}

/** A row of `attributions` in the form: who speaks, and for which claim. */
export function AttributionRowLabel() {
  const { data } = useRowLabel<{ id?: string }>()
  const { attributions, claims } = useSourcingRows()
  const row = attributions.find(({ id }) => id === data?.id)
  const who = useWho(row ? [row] : [])
  const claim = claims.find(({ id }) => id === row?.values.claim)
  if (!row) return null
  return (
    <span>
      <span className="attribution-who" data-voice={voiceOf(row.values.mode)}>
        {who(row)}
      </span>{' '}
      {String(claim?.values.text ?? '')}
    </span>
  )
}
