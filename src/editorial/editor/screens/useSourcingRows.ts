'use client'
import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'

import { rowsFrom, type FormRow } from './rowsFrom'

export type SourcingRows = { claims: FormRow[]; attributions: FormRow[] }

/** The claims and attributions as they stand in the form now, saved or not; the same objects until one of them changes. */
export function useSourcingRows(): SourcingRows {
  const claims = useFormFields(([fields]) => fields.claims?.value)
  const attributions = useFormFields(([fields]) => fields.attributions?.value)
  return useMemo(
    () => ({ claims: rowsFrom(claims), attributions: rowsFrom(attributions) }),
    [claims, attributions],
  )
}
