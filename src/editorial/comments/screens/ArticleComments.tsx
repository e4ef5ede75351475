'use client'
import { toast, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { z } from 'zod'

import { panelEvents } from '@/src/editorial/admin/articlePanel'
import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { toText } from '@/src/language/richText/toText'
import type { CommentTask } from './commentCall'
import { countEvents } from './CommentCount'
import { CommentDialog } from './CommentDialog'
import { CommentPins } from './CommentPins'
import { COMMENT_KEY, COMMENT_TEXTS, isCommentKey } from './commentTexts'
import { placesFor } from './placesFor'
import { ThreadItem } from './ThreadItem'
import { type Texts, type Thread, threadsOf } from './threadsOf'
import { useComments } from './useComments'
import { useMayResolve } from './useMayResolve'
import { useSelected } from './useSelected'

/** The threads of a stored article and the ways to write in them. */
export function ArticleComments({ id }: { id: string }) {
  const { say } = useWords()
  const { comments, failed, reload, send } = useComments(id)
  const names = useStaffNames()
  const texts = useTexts()
  const selected = useSelected()
  const mayResolve = useMayResolve()
  const [task, setTask] = useState<CommentTask | null>(null)
  const [busy, setBusy] = useState(false)
  const [current, setCurrent] = useState<string | null>(null)
  const threads = useMemo(() => threadsOf(comments ?? [], texts), [comments, texts])

  const open = threads.filter(({ isOpen }) => isOpen).length
  const blocking = threads.filter(({ blocks }) => blocks).length
  useEffect(() => countEvents.send({ open, blocking }), [open, blocking])

  const show = useCallback((root: string) => {
    setCurrent(root)
    panelEvents.send('comments')
    // After the part of the panel is shown.
    window.setTimeout(() => {
      const item = document.querySelector<HTMLElement>(`[data-thread="${root}"]`)
      item?.scrollIntoView({ block: 'nearest' })
      item?.focus({ preventScroll: true })
    })
  }, [])
  const begin = useCallback(
    () => setTask({ kind: 'new', places: placesFor(texts, selected()) }),
    [texts, selected],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isCommentKey(event) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      begin()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [begin])

  const resolve = async ({ root, isOpen }: Thread) => {
    setBusy(true)
    const body = { resolved: isOpen }
    const refusal = await send({ path: `comments/${root.id}/resolve`, method: 'POST', body })
    setBusy(false)
    if (refusal !== null) toast.error(refusal)
  }

  return (
    <>
      <div className="kunye-comments__head">
        <CommentCounts blocking={blocking} open={open} threads={threads.length} />
        <button
          aria-keyshortcuts={`Alt+Shift+${COMMENT_KEY}`}
          className="kunye-action"
          onClick={begin}
          // The press would take the selection away that the comment is about.
          onMouseDown={(event) => event.preventDefault()}
          title={`${say(COMMENT_TEXTS.add)} (Alt+Shift+${COMMENT_KEY})`}
          type="button"
        >
          {say(COMMENT_TEXTS.add)}
        </button>
      </div>
      {failed && (
        <p role="status">
          {say(COMMENT_TEXTS.failed)}{' '}
          <button className="kunye-link" onClick={() => void reload()} type="button">
            {say(COMMENT_TEXTS.retry)}
          </button>
        </p>
      )}
      {comments?.length === 0 && <p className="kunye-hint">{say(COMMENT_TEXTS.none)}</p>}
      <ol className="kunye-comments__threads">
        {threads.map((thread) => (
          <ThreadItem
            busy={busy}
            isCurrent={thread.root.id === current}
            key={thread.root.id}
            mayResolve={mayResolve(thread.root)}
            names={names}
            onResolve={(one) => void resolve(one)}
            onTask={setTask}
            thread={thread}
          />
        ))}
      </ol>
      <CommentPins current={current} onOpen={show} threads={threads} />
      {task && (
        <CommentDialog
          article={id}
          names={names}
          onClose={() => setTask(null)}
          send={send}
          task={task}
        />
      )}
    </>
  )
}

/** How many threads are open, how many of them stop approval, how many are resolved. */
function CommentCounts({
  threads,
  open,
  blocking,
}: Record<'threads' | 'open' | 'blocking', number>) {
  const { say } = useWords()
  const resolved = threads - open
  if (threads === 0) return null
  return (
    <p aria-live="polite" className="kunye-hint kunye-comments__counts">
      {say({ tr: `${open} açık`, en: `${open} open` })}
      {blocking > 0 && (
        <strong>
          {' '}
          · {say({ tr: `${blocking} tanesi onayı engelliyor`, en: `${blocking} stop approval` })}
        </strong>
      )}
      {resolved > 0 && <> · {say({ tr: `${resolved} çözülmüş`, en: `${resolved} resolved` })}</>}
    </p>
  )
}

const answer = z.object({ docs: z.array(z.object({ id: z.string(), name: z.string() })) })
const PATH = 'users?limit=1000&depth=0&select[name]=true'

/** Names of everybody who is or was on the staff, by id; empty while they are asked for. */
function useStaffNames(): ReadonlyMap<string, string> {
  const { language } = useWords()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    void callApi(PATH, { language }).then((result) => {
      const parsed = result.ok ? answer.safeParse(result.body) : null
      if (parsed?.success) setNames(new Map(parsed.data.docs.map(({ id, name }) => [id, name])))
    })
  }, [language])
  return names
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The plain texts of the open form as they are typed now. */
function useTexts(): Texts {
  const headline = useFormFields(([fields]) => textOf(fields.headline?.value))
  const dek = useFormFields(([fields]) => textOf(fields.dek?.value))
  const body = useFormFields(([fields]) => fields.body?.value)
  return useMemo(() => ({ headline, dek, body: toText(body) }), [headline, dek, body])
}
