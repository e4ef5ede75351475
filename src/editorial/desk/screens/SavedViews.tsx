'use client'
import { usePreferences } from '@payloadcms/ui'
import { type FormEvent, useCallback, useState } from 'react'

import { Dialog } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'
import { DESK_PREFERENCE, type DeskPreference, MOST_SAVED } from './preference'

type Saved = DeskPreference['saved']

/** What a person keeps of the desk: the view last used, and filters by a name. */
export function useDeskPreference(start: DeskPreference) {
  const { setPreference } = usePreferences()
  const [kept, setKept] = useState(start)
  const keep = useCallback(
    (change: Partial<DeskPreference>) => {
      const next = { ...kept, ...change }
      setKept(next)
      void setPreference(DESK_PREFERENCE, next)
    },
    [kept, setPreference],
  )
  return { kept, keep }
}

type Props = {
  saved: Saved
  /** The address as it stands, from `?` on; '' where nothing is chosen. */
  search: string
  onOpen: (search: string) => void
  onChange: (saved: Saved) => void
}
const [SAVE, DROP] = ['+', '-']

/** Views by a name, and the way to keep this one. */
export function SavedViews({ saved, search, onOpen, onChange }: Props) {
  const { say } = useWords()
  const [naming, setNaming] = useState(false)
  const here = saved.find((one) => one.search === search)
  const choose = (value: string) => {
    if (value === SAVE) return setNaming(true)
    if (value === DROP) return onChange(saved.filter((one) => one !== here))
    const found = saved.find(({ name }) => name === value)
    onOpen(found?.search ?? '')
  }
  if (saved.length === 0 && search === '') return null
  return (
    <>
      <select
        aria-label={say({ tr: 'Saklanan görünümler', en: 'Saved views' })}
        className="kunye-desk__chip"
        data-on={here !== undefined || undefined}
        onChange={(event) => choose(event.target.value)}
        value={here?.name ?? ''}
      >
        <option value="">{say({ tr: 'Görünümler', en: 'Views' })}</option>
        {saved.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        {!here && search !== '' && saved.length < MOST_SAVED && (
          <option value={SAVE}>{say({ tr: 'Bunu sakla…', en: 'Keep this one…' })}</option>
        )}
        {here && <option value={DROP}>{say({ tr: 'Bunu unut', en: 'Forget this one' })}</option>}
      </select>
      {naming && (
        <NameDialog
          onClose={() => setNaming(false)}
          onName={(name) => {
            setNaming(false)
            onChange([...saved.filter((one) => one.name !== name), { name, search }])
          }}
        />
      )}
    </>
  )
}

function NameDialog({ onName, onClose }: { onName: (name: string) => void; onClose: () => void }) {
  const { say } = useWords()
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') onName(name.trim())
  }
  return (
    <Dialog onClose={onClose} title={say({ tr: 'Görünümü sakla', en: 'Keep the view' })}>
      <form className="kunye-dialog__body" onSubmit={submit}>
        <div className="kunye-field">
          <label htmlFor="kunye-desk-view">{say({ tr: 'Adı', en: 'Its name' })}</label>
          <input
            id="kunye-desk-view"
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
            value={name}
          />
        </div>
        <footer className="kunye-dialog__foot">
          <button className="kunye-action" onClick={onClose} type="button">
            {say({ tr: 'Vazgeç', en: 'Cancel' })}
          </button>
          <button
            className="kunye-action kunye-action--main"
            disabled={name.trim() === ''}
            type="submit"
          >
            {say({ tr: 'Sakla', en: 'Keep' })}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
