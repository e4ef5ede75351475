'use client'
import { Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import type { RecordAnswer, RecordOf } from '../recordAnswer'
import { RecordSuggestions } from './RecordSuggestions'

/** What the record says of itself, the way to its form, and the page readers have. */
export function RecordAbout({ of, record }: { of: RecordOf; record: RecordAnswer }) {
  const { say } = useWords()
  const form = `/admin/collections/${of}/${record.id}/duzenle`
  useEditKey(form)
  const { facts, names, positions, page } = record
  return (
    <aside
      aria-label={say({ tr: 'Kayıttaki bilgiler', en: 'What is on record' })}
      className="kunye-record__about"
    >
      <p className="kunye-record__ways">
        <Link aria-keyshortcuts="E" className="kunye-desk__do" href={form} prefetch={false}>
          {say({ tr: 'Düzenle', en: 'Edit' })} <kbd aria-hidden="true">E</kbd>
        </Link>
        {page && (
          <a className="kunye-desk__do" href={page} rel="noopener" target="_blank">
            {say({ tr: 'Okur sayfası', en: 'Reader page' })} <span aria-hidden="true">↗</span>
          </a>
        )}
      </p>
      <RecordSuggestions form={form} id={record.id} />
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {names.length > 0 && (
        <section>
          <h2>{say({ tr: 'Adları', en: 'Names' })}</h2>
          <ul>
            {[...new Set(names)].map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      )}
      {positions.length > 0 && (
        <section>
          <h2>{say({ tr: 'Görevleri', en: 'Positions' })}</h2>
          <ul>
            {positions.map(({ title, organisation, from, to }) => (
              <li key={`${title} ${organisation} ${from}`}>
                {[title, organisation].filter(Boolean).join(', ')}
                {(from || to) && (
                  <span className="kunye-record__span">
                    {from} – {to}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null

/** E opens the form: a letter is a command outside of fields, and while no dialog is open. */
function useEditKey(form: string): void {
  const router = useRouter()
  useEffect(() => {
    const onKeyDown = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) => {
      if (key.toLowerCase() !== 'e' || ctrlKey || metaKey || altKey || isTypedInto(target)) return
      if (!document.querySelector('dialog[open]')) router.push(form)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [form, router])
}
