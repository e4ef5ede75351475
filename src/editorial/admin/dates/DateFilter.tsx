'use client'

import { useTranslation } from '@payloadcms/ui'

import { NewsroomPicker } from './NewsroomPicker'

type Props = { disabled?: boolean; value?: unknown; onChange: (value: string | null) => void }

/** The value of a filter by date, in every list. A day is no minute: records are made at minutes, so one is picked. */
export function DateFilter({ disabled, value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <NewsroomPicker
      onChange={onChange}
      placeholder={t('general:enterAValue')}
      readOnly={disabled}
      value={value}
      withTime
    />
  )
}
