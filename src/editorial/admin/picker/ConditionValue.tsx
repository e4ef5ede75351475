'use client'

import { ReactSelect, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useRef } from 'react'

import { DateFilter } from '../dates/DateFilter'
import { PickerFilter } from './PickerFilter'
import { useCondition } from './useCondition'

type Props = { field: ClientField; path: string }

/** The value of one condition of a list's filter, for fields whose values are chosen by parts of ours. */
export function ConditionValue({ field, path }: Props) {
  const { t } = useTranslation()
  const inside = useRef<HTMLDivElement>(null)
  const { operator, value, change } = useCondition(path, inside)
  const answers = [
    { label: t('general:true'), value: 'true' },
    { label: t('general:false'), value: 'false' },
  ]
  const kind = field.type === 'date' ? 'date' : 'relationship'
  return (
    <div className={`condition-value-${kind}`} ref={inside}>
      {operator === 'exists' ? (
        <ReactSelect
          isClearable={false}
          onChange={(picked) => change([picked].flat()[0]?.value)}
          options={answers}
          value={answers.find((answer) => answer.value === String(value))}
        />
      ) : field.type === 'date' ? (
        <DateFilter disabled={!operator} onChange={(at) => change(at ?? undefined)} value={value} />
      ) : (
        'relationTo' in field && (
          <PickerFilter
            collection={String(field.relationTo)}
            many={operator === 'in' || operator === 'not_in'}
            onChange={(picked) => change(picked ?? undefined)}
            value={value}
          />
        )
      )}
    </div>
  )
}
