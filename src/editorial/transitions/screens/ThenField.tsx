'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'

/** What can follow an approval at once. */
export const AFTERWARDS = ['wait', 'publish', 'schedule'] as const
export type Afterwards = (typeof AFTERWARDS)[number]

const LABELS: Readonly<Record<Afterwards, { label: Words; hint: Words }>> = {
  wait: {
    label: { tr: 'Beklesin', en: 'It waits' },
    hint: { tr: 'Onaylı durur; biri yayımlar.', en: 'It stays approved until somebody publishes.' },
  },
  publish: {
    label: { tr: 'Hemen yayımlansın', en: 'Publish now' },
    hint: { tr: 'Onayın ardından okura açılır.', en: 'It goes out right after the approval.' },
  },
  schedule: {
    label: { tr: 'Zamanlansın', en: 'Schedule it' },
    hint: { tr: 'Seçtiğiniz dakikada yayımlanır.', en: 'It goes out at the minute you choose.' },
  },
}

type Props = { value: Afterwards; onChange: (value: Afterwards) => void }

/** What happens to the text once it is approved. The second step is judged by itself: refused, the approval stands. */
export function ThenField({ value, onChange }: Props) {
  const { say } = useWords()
  return (
    <fieldset className="kunye-field kunye-then">
      <legend>{say({ tr: 'Sonra', en: 'Afterwards' })}</legend>
      {AFTERWARDS.map((one) => (
        <label className="kunye-kind" key={one}>
          <input
            checked={value === one}
            name="then"
            onChange={() => onChange(one)}
            type="radio"
            value={one}
          />
          <span>
            {say(LABELS[one].label)}
            <span className="kunye-hint">{say(LABELS[one].hint)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
