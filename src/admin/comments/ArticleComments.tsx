'use client'

import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'

import { useWords } from '../language/useWords'
import type { CommentTask } from './commentCall'
import { CommentCounts } from './CommentCounts'
import { CommentDialog } from './CommentDialog'
import { COMMENT_TEXTS } from './commentTexts'
import { COMMENT_KEY, isCommentKey } from './isCommentKey'
import { placesFor } from './placesFor'
import { ThreadItem } from './ThreadItem'
import { threadsOf, type Thread } from './threadsOf'
import { useComments } from './useComments'
import { useMayResolve } from './useMayResolve'
import { useSelected } from './useSelected'
import { useStaffNames } from './useStaffNames'
import { useTexts } from './useTexts'

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
  const threads = useMemo(() => threadsOf(comments ?? [], texts), [comments, texts])

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
        <CommentCounts threads={threads} />
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
            key={thread.root.id}
            mayResolve={mayResolve(thread.root)}
            names={names}
            onResolve={(one) => void resolve(one)}
            onTask={setTask}
            thread={thread}
          />
        ))}
      </ol>
      {task && <CommentDialog article={id} onClose={() => setTask(null)} send={send} task={task} />}
    </>
  )
}
