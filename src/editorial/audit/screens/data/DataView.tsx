'use client'

import { useId, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'

type Props = { label: string; value: unknown }
type Entry = readonly [key: string, value: unknown]

/** What is shorter than this as a text is shown unfolded. */
const SHORT = 1_500

const entriesOf = (value: object): Entry[] =>
  Array.isArray(value)
    ? value.map((one: unknown, index): Entry => [String(index + 1), one])
    : Object.entries(value)

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null

function Leaf({ value }: { value: unknown }) {
  if (typeof value === 'string' && value !== '') {
    return <span className="kunye-data__words">{value}</span>
  }
  return <code className="kunye-data__plain">{JSON.stringify(value) ?? '—'}</code>
}

/** An object or list, folded away; what is in it is made when it is opened, for a snapshot holds thousands of values. */
function Branch({ name, value, open }: { name: string; value: object; open: boolean }) {
  const { say } = useWords()
  const [wasOpened, setWasOpened] = useState(open)
  const entries = entriesOf(value)
  const count = Array.isArray(value)
    ? say({ tr: `${entries.length} öğe`, en: `${entries.length} items` })
    : say({ tr: `${entries.length} alan`, en: `${entries.length} fields` })
  return (
    <details onToggle={(event) => event.currentTarget.open && setWasOpened(true)} open={open}>
      <summary>
        <span className="kunye-data__key">{name}</span>{' '}
        <span className="kunye-data__count">{count}</span>
      </summary>
      {wasOpened && <Entries entries={entries} open={open} />}
    </details>
  )
}

function Entries({ entries, open }: { entries: readonly Entry[]; open: boolean }) {
  return (
    <ul>
      {entries.map(([key, value]) => (
        <li key={key}>
          {isBranch(value) && entriesOf(value).length > 0 ? (
            <Branch name={key} open={open} value={value} />
          ) : (
            <>
              <span className="kunye-data__key">{key}</span> <Leaf value={value} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/**
 * Recorded data to read: as names and values that fold, or as JSON text; a button copies the JSON. Loads nothing,
 * changes nothing.
 */
export function DataView({ label, value }: Props) {
  const { say } = useWords()
  const id = useId()
  const [asText, setAsText] = useState(false)
  const [said, setSaid] = useState('')
  if (value === undefined || value === null) {
    return (
      <p className="kunye-data__none">
        <span className="kunye-data__label">{label}</span>{' '}
        <span className="kunye-hint">{say({ tr: 'Kayıt yok.', en: 'Nothing recorded.' })}</span>
      </p>
    )
  }
  const json = JSON.stringify(value, null, 2)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(json)
      setSaid(say({ tr: 'Kopyalandı.', en: 'Copied.' }))
    } catch {
      setAsText(true)
      setSaid(
        say({
          tr: 'Tarayıcı kopyalamaya izin vermedi: metni seçip Ctrl+C ile kopyalayın.',
          en: 'The browser does not let us copy: select the text and press Ctrl+C.',
        }),
      )
    }
  }
  return (
    <div aria-labelledby={id} className="kunye-data" role="group">
      <div className="kunye-data__bar">
        <span className="kunye-data__label" id={id}>
          {label}
        </span>
        <button
          aria-pressed={asText}
          className="kunye-action"
          onClick={() => setAsText(!asText)}
          type="button"
        >
          {say({ tr: 'Metin olarak', en: 'As text' })}
        </button>
        <button className="kunye-action" onClick={() => void copy()} type="button">
          {say({ tr: 'JSON’u kopyala', en: 'Copy JSON' })}
        </button>
        <span className="kunye-hint" role="status">
          {said}
        </span>
      </div>
      {asText || !isBranch(value) ? (
        // Focusable, so that the keyboard can scroll it.
        <pre aria-labelledby={id} role="region" tabIndex={0}>
          {json}
        </pre>
      ) : (
        <Entries entries={entriesOf(value)} open={json.length < SHORT} />
      )}
    </div>
  )
}
