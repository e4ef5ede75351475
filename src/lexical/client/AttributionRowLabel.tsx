'use client'
import { useRowLabel } from '@payloadcms/ui'

import { voiceOf } from '../voiceOf'
import './attribution.css'
import { useSourcingRows } from './useSourcingRows'
import { useWho } from './useWho'

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
