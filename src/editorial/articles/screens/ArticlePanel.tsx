'use client'
import { useFormFields } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

import { type Panel, panelEvents, PANELS } from '@/src/editorial/admin/articlePanel'
import { LastVersions } from './LastVersions'
import { PictureUndo } from './PictureUndo'
import { useArticleId } from '@/src/editorial/admin/useArticleId'
import { useWords } from '@/src/editorial/admin/useWords'

const NAMES = Object.keys(PANELS) as Panel[]
const KEPT = 'kunye.panel'
const isPanel = (name: string | null): name is Panel => NAMES.some((panel) => panel === name)

/**
 * The head of the panel beside the text: which of its four parts is shown. All stay where they are in the form, and the
 * others are hidden by style (`page.css`), so that none forgets what was begun in it. Ctrl+. goes to it and back.
 */
export function ArticlePanel() {
  const { say } = useWords()
  const { id, inDrawer } = useArticleId()
  const [shown, setShown] = useState<Panel>('details')
  const head = useRef<HTMLDivElement>(null)
  const rows = useFormFields(([fields]) => {
    const value = fields.attributions?.value
    return Array.isArray(value) ? value.length : 0
  })
  useEffect(() => {
    const fields = head.current?.closest<HTMLElement>('.document-fields')
    if (fields) fields.dataset.panel = shown
  }, [shown])
  useEffect(() => {
    if (inDrawer) return
    const kept = window.sessionStorage.getItem(KEPT)
    if (window.location.hash === '#yorumlar') setShown('comments')
    else if (isPanel(kept)) setShown(kept)
    return panelEvents.listen(open)
  }, [inDrawer])
  useEffect(() => {
    if (inDrawer) return
    let back: Element | null = null
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '.' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      const isHere = document.activeElement?.closest('.document-fields__sidebar-wrap')
      if (isHere && back instanceof HTMLElement) return back.focus()
      back = document.activeElement
      head.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [inDrawer])
  function open(panel: Panel): void {
    setShown(panel)
    window.sessionStorage.setItem(KEPT, panel)
  }
  const onArrow = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    const next = NAMES[(NAMES.indexOf(shown) + step + NAMES.length) % NAMES.length]
    if (!next) return
    event.preventDefault()
    open(next)
    head.current?.querySelector<HTMLElement>(`[data-opens="${next}"]`)?.focus()
  }
  return (
    <div
      aria-label={say({ tr: 'Yan bölme', en: 'Side panel' })}
      className="kunye-panel"
      onKeyDown={onArrow}
      ref={head}
      role="group"
    >
      {NAMES.map((panel) => (
        <button
          aria-pressed={shown === panel}
          className="kunye-panel__tab"
          data-opens={panel}
          data-reads
          key={panel}
          onClick={() => open(panel)}
          type="button"
        >
          {say(PANELS[panel])}
          {panel === 'who' && rows > 0 && <span className="kunye-panel__count">{rows}</span>}
        </button>
      ))}
      <PictureUndo />
      {id === null && shown === 'history' && (
        <p className="kunye-hint">
          {say({ tr: 'İlk kayıttan sonra başlar.', en: 'It begins with the first save.' })}
        </p>
      )}
    </div>
  )
}

/** What happened to the text, as ways to the pages that tell it. */
export function ArticleStory() {
  const { say } = useWords()
  const { id } = useArticleId()
  if (id === null) return null
  const page = `/admin/collections/articles/${id}`
  return (
    <section className="kunye-story">
      <p>
        {say({
          tr: 'Her kayıt bir sürümdür; hiçbiri kaybolmaz.',
          en: 'Every save is a version; none is lost.',
        })}
      </p>
      <LastVersions article={id} />
      <ul>
        <li>
          <a className="kunye-link" href={`${page}/versions`}>
            {say({ tr: 'Sürümler: karşılaştır, geri getir', en: 'Versions: compare, bring back' })}
          </a>
        </li>
        <li>
          <a className="kunye-link" href={`${page}/gecmis`}>
            {say({ tr: 'Geçmiş: kim, ne zaman, ne yaptı', en: 'History: who did what, and when' })}
          </a>
        </li>
      </ul>
    </section>
  )
}
