'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'

import { rowsFrom, type FormRow } from './rowsFrom'

export type SourcingRows = { claims: FormRow[]; attributions: FormRow[] }

/** The claims and attributions as they stand in the form now, saved or not. */
export function useSourcingRows(): SourcingRows {
  const [fields] = useAllFormFields()
  return useMemo(
    () => ({
      claims: rowsFrom(fields, 'claims'),
      attributions: rowsFrom(fields, 'attributions'),
    }),
    [fields],
  )
}
