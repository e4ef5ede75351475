'use client'
import { DatePicker } from '@payloadcms/ui'
import { TZDateMini } from '@date-fns/tz/date/mini'

import { istanbulInstant, NEWSROOM_ZONE } from '@/src/language/text/dates'
import { useWords } from '../useWords'

type Props = {
  id?: string
  /** A day alone, or a day and a minute. */
  withTime: boolean
  value: unknown
  readOnly?: boolean
  placeholder?: string
  onChange: (instant: string | null) => void
}

const WORDS = {
  tr: {
    previousMonthAriaLabel: 'Önceki ay',
    previousMonthButtonLabel: 'Önceki ay',
    nextMonthAriaLabel: 'Sonraki ay',
    nextMonthButtonLabel: 'Sonraki ay',
    previousYearAriaLabel: 'Önceki yıl',
    nextYearAriaLabel: 'Sonraki yıl',
    timeCaption: 'Saat',
    ariaLabelClose: 'Tarihi sil',
    chooseDayAriaLabelPrefix: 'Seç:',
    disabledDayAriaLabelPrefix: 'Seçilemez:',
    weekAriaLabelPrefix: 'Hafta:',
    monthAriaLabelPrefix: 'Ay:',
  },
  en: {
    previousMonthAriaLabel: 'Previous month',
    previousMonthButtonLabel: 'Previous month',
    nextMonthAriaLabel: 'Next month',
    nextMonthButtonLabel: 'Next month',
    previousYearAriaLabel: 'Previous year',
    nextYearAriaLabel: 'Next year',
    timeCaption: 'Time',
    ariaLabelClose: 'Clear the date',
    chooseDayAriaLabelPrefix: 'Choose',
    disabledDayAriaLabelPrefix: 'Not available',
    weekAriaLabelPrefix: 'Week',
    monthAriaLabelPrefix: 'Month',
  },
}

/** Payload's calendar, on the newsroom's clock and in the admin's language. A day alone is kept as its noon (UTC). */
export function NewsroomPicker({ id, withTime, value, readOnly, placeholder, onChange }: Props) {
  const { language } = useWords()
  const shown = typeof value === 'string' || value instanceof Date ? pickerDate(value) : null
  return (
    <DatePicker
      displayFormat={withTime ? 'dd.MM.yyyy - HH:mm' : 'dd.MM.yyyy'}
      id={id}
      onChange={(picked: Date | null) => {
        // The calendar itself pins a day alone to its noon.
        onChange(picked ? (withTime ? pickedInstant(picked) : picked).toISOString() : null)
      }}
      overrides={WORDS[language]}
      pickerAppearance={withTime ? 'dayAndTime' : 'default'}
      placeholder={placeholder}
      readOnly={readOnly}
      timeFormat="HH:mm"
      value={shown ?? undefined}
    />
  )
}

/**
 * An instant → the date that reads on this browser's clock what the instant reads on the newsroom's: a calendar of the
 * browser knows no other clock. Null for what is no instant.
 */
function pickerDate(instant: string | Date): Date | null {
  const at = new TZDateMini(new Date(instant).getTime(), NEWSROOM_ZONE)
  if (Number.isNaN(at.getTime())) return null
  const day = [at.getFullYear(), at.getMonth(), at.getDate()] as const
  return new Date(...day, at.getHours(), at.getMinutes(), at.getSeconds())
}

/** What was picked on a calendar of the browser → the instant of that reading on the newsroom's clock. */
const pickedInstant = (picked: Date): Date =>
  istanbulInstant(
    ...([picked.getFullYear(), picked.getMonth(), picked.getDate()] as const),
    ...([picked.getHours(), picked.getMinutes(), picked.getSeconds()] as const),
  )
