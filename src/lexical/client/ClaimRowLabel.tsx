'use client'
import { useRowLabel } from '@payloadcms/ui'

/** A row of `claims` in the form, by its words. */
export function ClaimRowLabel() {
  const { data, rowNumber = 0 } = useRowLabel<{ text?: string | null }>()
  return <span>{data?.text || `İddia / Claim ${rowNumber + 1}`}</span>
}
