'use client'

import { useId, useRef, useState } from 'react'

import { useWords } from './useWords'

type Props = { label: string; value: string; hint: string }

/** Something shown once, with a button that copies it; selected by hand where the browser does not let us. */
export function CopyBox({ label, value, hint }: Props) {
  const { say } = useWords()
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setSaid(say({ tr: 'Kopyalandı.', en: 'Copied.' }))
    } catch {
      box.current?.select()
      setSaid(say({ tr: 'Seçildi; Ctrl+C ile kopyalayın.', en: 'Selected; press Ctrl+C.' }))
    }
  }
  return (
    <div className="kunye-field">
      <label htmlFor={id}>{label}</label>
      <div className="kunye-copy">
        <input
          aria-describedby={`${id}-hint`}
          id={id}
          onFocus={(event) => event.target.select()}
          readOnly
          ref={box}
          value={value}
        />
        <button className="kunye-action" onClick={() => void copy()} type="button">
          {say({ tr: 'Kopyala', en: 'Copy' })}
        </button>
      </div>
      <p className="kunye-hint" id={`${id}-hint`}>
        {hint} <span role="status">{said}</span>
      </p>
    </div>
  )
}
