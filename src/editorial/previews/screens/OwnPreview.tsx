'use client'
import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { typedContent } from '@/src/editorial/admin/articleForm'
import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { type Elsewhere, elsewhereIn, FrontendFrame } from './FrontendFrame'
import { PreviewButton } from './PreviewButton'
import { ownPreviewPath } from '@/src/platform/http/previewCookie'

/** Alt+Shift+N: a letter that no action of the bar and no comment has. */
export const PREVIEW_KEY = 'N'
/** After the last key: each renewal is a save that is taken back. */
const PAUSE_MS = 1_200

/** The button of the reader's page beside the text, and that page. */
export function OwnPreview({ article }: { article: string }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { altKey, shiftKey, ctrlKey, metaKey, code } = event
      if (!altKey || !shiftKey || ctrlKey || metaKey || code !== `Key${PREVIEW_KEY}`) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      setOpen((now) => !now)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  useEffect(() => {
    const page = document.querySelector<HTMLElement>('.collection-edit--articles')
    page?.toggleAttribute('data-preview', open)
    return () => page?.removeAttribute('data-preview')
  }, [open])
  return (
    <>
      <button
        aria-keyshortcuts={`Alt+Shift+${PREVIEW_KEY}`}
        aria-pressed={open}
        className="kunye-link"
        data-reads
        onClick={() => setOpen(!open)}
        title={`${say({ tr: 'Okurun göreceği sayfa', en: 'The page as readers will see it' })} (Alt+Shift+${PREVIEW_KEY})`}
        type="button"
      >
        {say({ tr: 'Önizle', en: 'Preview' })}
      </button>
      {open && <Pane article={article} onClose={() => setOpen(false)} />}
    </>
  )
}

function Pane({ article, onClose }: { article: string; onClose: () => void }) {
  const { say } = useWords()
  const { turn, problem, busy, elsewhere } = useOwnPreview(article)
  const [narrow, setNarrow] = useState(false)
  return createPortal(
    <aside
      aria-label={say({ tr: 'Önizleme', en: 'Preview' })}
      className={narrow ? 'kunye-preview kunye-preview--narrow' : 'kunye-preview'}
    >
      <header className="kunye-preview__head">
        <strong>{say({ tr: 'Okurun göreceği', en: 'As readers will see it' })}</strong>
        <span aria-live="polite" className="kunye-preview__state">
          {busy && say({ tr: 'Yenileniyor…', en: 'Renewing…' })}
        </span>
        <button
          aria-pressed={narrow}
          className="kunye-action"
          onClick={() => setNarrow(!narrow)}
          type="button"
        >
          {say({ tr: 'Telefon', en: 'Phone' })}
        </button>
        <PreviewButton article={article} />
        <button className="kunye-action" onClick={onClose} type="button">
          {say({ tr: 'Kapat', en: 'Close' })}
        </button>
      </header>
      {problem !== null && (
        <p className="kunye-preview__problem" role="alert">
          {problem}
        </p>
      )}
      {elsewhere ? (
        <FrontendFrame article={article} elsewhere={elsewhere} />
      ) : (
        <Frames path={ownPreviewPath(article)} turn={turn} />
      )}
    </aside>,
    // Inside the page, whose bar says how high it is.
    document.querySelector('.collection-edit--articles') ?? document.body,
  )
}

/** The page, and the next one over it as soon as that has come: at the same place, without a white moment. */
function Frames({ path, turn }: { path: string; turn: number }) {
  const { say } = useWords()
  const [shown, setShown] = useState(0)
  const frames = useRef(new Map<number, HTMLIFrameElement>())
  const onLoad = (loaded: number) => {
    const top = frames.current.get(shown)?.contentWindow?.scrollY ?? 0
    frames.current.get(loaded)?.contentWindow?.scrollTo(0, top)
    setShown((now) => Math.max(now, loaded))
  }
  return [...new Set([shown, turn])]
    .filter((one) => one > 0)
    .map((one) => (
      <iframe
        className={one === shown ? undefined : 'kunye-preview__coming'}
        key={one}
        onLoad={() => onLoad(one)}
        ref={(frame) => {
          if (frame) frames.current.set(one, frame)
          else frames.current.delete(one)
        }}
        // Its words are the reader's page: no script of it runs, no link of it leads away.
        sandbox="allow-same-origin"
        src={`${path}?${one}`}
        title={say({ tr: 'Okurun göreceği sayfa', en: 'The page as readers will see it' })}
      />
    ))
}

type Shown = {
  turn: number
  problem: string | null
  busy: boolean
  /** Where a frontend previews. */
  elsewhere?: Elsewhere
}

/**
 * Renews the preview when it is opened and whenever the form has been still for a moment; `turn` counts what has come, from
 * 1 on. The newsroom drops it when it is closed, and after ten minutes by itself.
 */
function useOwnPreview(article: string): Shown {
  const { language, say } = useWords()
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const [shown, setShown] = useState<Shown>({ turn: 0, problem: null, busy: true })
  const call = useRef<AbortController | null>(null)
  const path = `articles/${article}/preview/own`

  const renew = useCallback(async () => {
    call.current?.abort()
    const mine = (call.current = new AbortController())
    setShown((now) => ({ ...now, busy: true }))
    const content = modified ? typedContent(getData()) : null
    const answer = await callApi(path, {
      ...{ method: 'PUT', body: { content }, language, signal: mine.signal },
    })
    if (mine.signal.aborted) return
    setShown(({ turn, elsewhere }) =>
      answer.ok
        ? {
            ...{ turn: turn + 1, problem: null, busy: false },
            elsewhere: elsewhereIn.safeParse(answer.body).data,
          }
        : { turn, problem: say(failureSentence(answer)), busy: false, elsewhere },
    )
  }, [path, language, say, modified, getData])

  const revision = fields.revision?.value
  const isFirst = useRef(true)
  useEffect(() => {
    const timer = window.setTimeout(() => void renew(), isFirst.current ? 0 : PAUSE_MS)
    isFirst.current = false
    return () => window.clearTimeout(timer)
    // What the fields hold, not that they were drawn anew.
  }, [
    fields.headline?.value,
    fields.dek?.value,
    fields.body?.value,
    fields.attributions?.value,
    fields.claims?.value,
    fields.leadImage?.value,
    revision,
  ])

  useEffect(() => {
    const drop = () => {
      void fetch(`/api/${path}`, { method: 'DELETE', credentials: 'include', keepalive: true })
    }
    window.addEventListener('pagehide', drop)
    return () => {
      window.removeEventListener('pagehide', drop)
      call.current?.abort()
      drop()
    }
  }, [path])
  return shown
}
