'use client'
import { useCallback } from 'react'

import { useNames } from '@/src/editorial/admin/useNames'
import { useWords } from '@/src/editorial/admin/useWords'
import { MODE_LABELS } from '@/src/editorial/sourcing/labels'
import { ATTRIBUTION_MODES } from '@/src/sourcing/vocabulary'
import type { FormRow } from './rowsFrom'
import { TEXTS } from './texts'

const idIn = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return ''
  return 'value' in value ? idIn(value.value) : 'id' in value ? idIn(value.id) : ''
}

/** Says of a row who speaks, in a few words: “APA (Adı verilen kaynak)”. */
export function useWho(rows: FormRow[]): (row: FormRow) => string {
  const { say } = useWords()
  const sources = useNames(
    'sources',
    rows.map((row) => idIn(row.values.source)),
  )
  const persons = useNames(
    'persons',
    rows.map((row) => idIn(row.values.speaker)),
  )
  return useCallback(
    (row) => {
      const mode = ATTRIBUTION_MODES.find((known) => known === row.values.mode)
      if (!mode) return say(TEXTS.noMode)
      const speaker = persons.get(idIn(row.values.speaker)) ?? ''
      const source = sources.get(idIn(row.values.source)) ?? ''
      const name = [speaker, source].filter((part) => part !== '').join(', ')
      const label = say(MODE_LABELS[mode])
      return name === '' ? label : `${name} (${label})`
    },
    [persons, sources, say],
  )
}
