'use client'

import { useForm, useFormModified, useAllFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'

import { formEvents, typedContent } from '@/src/editorial/admin/articleForm'
import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { underWay } from './useSave'
import { type Copy, localCopies } from './localCopies'

export type Kept =
  | { kind: 'nothing' }
  | { kind: 'kept'; at: string }
  /** Only in this browser, and why. */
  | { kind: 'here'; at: string; why: 'offline' | 'signedOut' | 'refused' }
  | { kind: 'nowhere' }

const PAUSE = 2000

const keptAnswer = z.object({ revision: z.number().nullable() })

/**
 * Keeps what is typed: at once in this browser when the page is left, and two seconds after the last change with
 * the newsroom. While an older unsaved text waits for a decision (`held`), the newsroom's copy is not overwritten.
 */
export function useKeeper(user: string, article: string, held: boolean) {
  const { language } = useWords()
  const { getData, getField } = useForm()
  const modified = useFormModified()
  const [fields] = useAllFormFields()
  const [kept, setKept] = useState<Kept>({ kind: 'nothing' })
  const pending = useRef(false)
  const isModified = useRef(modified)
  useEffect(() => {
    isModified.current = modified
  }, [modified])
  const call = useRef<AbortController | null>(null)

  const copy = useCallback((): Copy => {
    const revision = Number(getField('revision')?.value ?? 0)
    return {
      savedAt: new Date().toISOString(),
      revision: article === 'new' ? null : revision,
      content: typedContent(getData()),
    }
  }, [getData, getField, article])

  const keep = useCallback(async () => {
    pending.current = false
    const saving = underWay.get(article)
    if (saving) {
      localCopies.write(user, article, copy())
      // A save takes the kept copy away: writing one meanwhile would meet it in the database and get it refused.
      if ((await saving) && !isModified.current) return
    }
    const now = copy()
    const here = localCopies.write(user, article, now)
    const failed = (why: 'offline' | 'signedOut' | 'refused') =>
      setKept(here ? { kind: 'here', at: now.savedAt, why } : { kind: 'nowhere' })
    if (held) return setKept(here ? { kind: 'kept', at: now.savedAt } : { kind: 'nowhere' })
    call.current?.abort()
    const mine = (call.current = new AbortController())
    const answer = await callApi(`articles/${article}/autosave`, {
      method: 'PUT',
      language,
      signal: mine.signal,
      body: { revision: now.revision, content: now.content },
    })
    if (mine.signal.aborted) return
    call.current = null
    if (!answer.ok) return failed(answer.kind)
    localCopies.drop(user, article)
    setKept({ kind: 'kept', at: now.savedAt })
    const stored = keptAnswer.safeParse(answer.body).data?.revision ?? 0
    if (stored > (now.revision ?? 0)) formEvents.send({ kind: 'newer' })
  }, [copy, user, article, held, language])

  useEffect(() => {
    if (!modified) return
    pending.current = true
    const timer = window.setTimeout(() => void keep(), PAUSE)
    return () => window.clearTimeout(timer)
  }, [fields, modified, keep])

  useEffect(() => {
    const onLeave = () => {
      if (pending.current) localCopies.write(user, article, copy())
    }
    window.addEventListener('pagehide', onLeave)
    return () => {
      window.removeEventListener('pagehide', onLeave)
      onLeave()
    }
  }, [user, article, copy])

  /** After a real save nothing is unsaved; a copy on its way to the newsroom is stopped and taken back. */
  const forget = useCallback(() => {
    pending.current = false
    localCopies.drop(user, article)
    setKept({ kind: 'nothing' })
    if (!call.current) return
    call.current.abort()
    call.current = null
    void callApi(`articles/${article}/autosave`, { method: 'DELETE', language })
  }, [user, article, language])

  return { kept, keep, forget, copy }
}
