'use client'

import { ReactSelect, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useFound } from './useFound'

type Props = {
  collection: string
  /** Several values, for “is one of”. “Is” takes one, of a field of many too: which of them have it. */
  many: boolean
  value: unknown
  onChange: (value: string | string[] | null) => void
}

const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (id): id is string => typeof id === 'string' && id !== '',
  )

/** As Payload's filter says it: no record is meant. */
const NONE = 'null'

/** The value of a list's filter by a relation: what is typed searches as the newsroom searches, and all that was found shows. */
export function PickerFilter({ collection, many, value, onChange }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const ids = idsOf(value)
  const records = useFound(
    collection,
    typed.trim(),
    ids.filter((id) => id !== NONE),
  )
  const none = { label: t('general:none'), value: NONE }
  const chosen = ids.map((id) => (id === NONE ? none : { label: records.nameOf(id), value: id }))
  return (
    <ReactSelect
      filterOption={() => true}
      isLoading={records.isLoading}
      isMulti={many}
      onChange={(picked) => {
        // Payload's type knows nothing of an emptied box.
        const all = [picked ?? []].flat().map((option) => String(option.value))
        onChange(many ? all : (all[0] ?? null))
      }}
      onInputChange={setTyped}
      onMenuScrollToBottom={records.more}
      options={typed === '' ? [none, ...records.found] : records.found}
      value={many ? chosen : chosen[0]}
    />
  )
}
