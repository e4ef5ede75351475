'use client'
import { useId } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { istanbulInstant } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'
import { type Item, wallTime } from './arrangement'
import { ClaimChoice } from './ClaimChoice'
import { FRONT_WORDS } from './frontScreenWords'
import { StoryPicker } from './StoryPicker'

type Props = {
  item: Item
  kind: string
  names: Readonly<Record<string, string>>
  onChange: (part: Partial<Item>) => void
  onName: (id: string, name: string) => void
}

type FieldProps = {
  label: Words
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'number' | 'datetime-local'
  isLong?: boolean
}

function Field({ label, value, onChange, type = 'text', isLong = false }: FieldProps) {
  const { say } = useWords()
  const id = useId()
  return (
    <div className="kunye-front__field">
      <label htmlFor={id}>{say(label)}</label>
      {isLong ? (
        <textarea
          id={id}
          onChange={({ target }) => onChange(target.value)}
          rows={2}
          value={value}
        />
      ) : (
        <input
          id={id}
          max={type === 'number' ? 100 : undefined}
          min={type === 'number' ? 0 : undefined}
          onChange={({ target }) => onChange(target.value)}
          type={type}
          value={value}
        />
      )}
    </div>
  )
}

/** What stands in a field of date and time, on the newsroom's clock → the instant; null for nothing. */
function instantOf(text: string): string | null {
  const [year, month = 1, day, hour, minute] = text.split(/\D/).filter(Boolean).map(Number)
  return year ? istanbulInstant(year, month - 1, day, hour, minute).toISOString() : null
}

const numberOf = (text: string): number | null => (text === '' ? null : Number(text))

/** The words, picture, cut and times that a story has in this place alone. */
export function ItemDetails({ item, kind, names, onChange, onName }: Props) {
  const { say } = useWords()
  const { crop } = item
  return (
    <div className="kunye-front__details">
      {kind === 'said' && item.article && (
        <ClaimChoice
          article={item.article}
          chosen={item.claim ?? null}
          onPick={(claim) => onChange({ claim })}
        />
      )}
      <Field
        label={FRONT_WORDS.headline}
        onChange={(headline) => onChange({ headline })}
        value={item.headline ?? ''}
      />
      {kind === 'alert' ? (
        <Field
          label={FRONT_WORDS.url}
          onChange={(url) => onChange({ url })}
          value={item.url ?? ''}
        />
      ) : (
        <Field
          isLong
          label={FRONT_WORDS.dek}
          onChange={(dek) => onChange({ dek })}
          value={item.dek ?? ''}
        />
      )}
      <Field
        label={FRONT_WORDS.from}
        onChange={(text) => onChange({ from: instantOf(text) })}
        type="datetime-local"
        value={wallTime(item.from)}
      />
      <Field
        label={FRONT_WORDS.until}
        onChange={(text) => onChange({ until: instantOf(text) })}
        type="datetime-local"
        value={wallTime(item.until)}
      />
      {kind !== 'alert' && kind !== 'said' && (
        <>
          <StoryPicker
            collection="media"
            label={FRONT_WORDS.image}
            onPick={({ value, label }) => {
              onName(value, label)
              onChange({ image: value })
            }}
          />
          {item.image && (
            <p className="kunye-front__chosen">
              {names[item.image] ?? item.image}{' '}
              <button onClick={() => onChange({ image: null })} type="button">
                {say(FRONT_WORDS.ownImage)}
              </button>
            </p>
          )}
          <Field
            label={FRONT_WORDS.fromLeft}
            onChange={(x) => onChange({ crop: { ...crop, x: numberOf(x) } })}
            type="number"
            value={String(crop?.x ?? '')}
          />
          <Field
            label={FRONT_WORDS.fromTop}
            onChange={(y) => onChange({ crop: { ...crop, y: numberOf(y) } })}
            type="number"
            value={String(crop?.y ?? '')}
          />
        </>
      )}
      <Field
        isLong
        label={FRONT_WORDS.reason}
        onChange={(reason) => onChange({ reason })}
        value={item.reason ?? ''}
      />
    </div>
  )
}
