'use client'
import { useAllFormFields, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { useArticleId } from '@/src/editorial/admin/useArticleId'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Article } from '@/src/payload-types'
import type { Look, Looked } from './findingsThread'
import { setLiveFindings } from './liveFindings'

/** After the last key: half a word is no mistake yet. */
const PAUSE_MS = 400

/** What of the form the checks read; the rest of it stays where it is. */
const READ = ['language', 'headline', 'dek', 'body', 'pinned', 'printedAt'] as const
const LISTS = ['claims', 'attributions', 'dismissals', 'replies', 'bylines'] as const

/**
 * Has the text looked through in a thread of its own when nobody has typed for a moment, and tells who shows findings. Draws nothing;
 * a browser without such threads shows the findings of the last save.
 */
export function FindingsWatch() {
  const [fields] = useAllFormFields()
  const { getData } = useForm()
  const { id, inDrawer } = useArticleId()
  const { language } = useWords()
  const isOn = !inDrawer && typeof Worker === 'function'
  const thread = useRef<FindingsThread | null>(null)

  useEffect(() => {
    if (!isOn) return
    const own = new FindingsThread()
    thread.current = own
    return () => {
      own.end()
      thread.current = null
      setLiveFindings(null)
    }
  }, [isOn])
  useEffect(() => {
    if (!isOn) return
    const timer = window.setTimeout(() => {
      const data: Readonly<Record<string, unknown>> = getData()
      const read = Object.fromEntries([
        ...READ.map((name) => [name, data[name]] as const),
        // A list without rows says how many it has.
        ...LISTS.map((name) => [name, Array.isArray(data[name]) ? data[name] : []] as const),
      ])
      thread.current?.look(language, { ...read, ...(id !== null && { id }) })
    }, PAUSE_MS)
    return () => window.clearTimeout(timer)
  }, [fields, getData, id, isOn, language])
  return null
}

/** The thread, from the page's side. One text at a time is under way; of those that come meanwhile the last waits. */
class FindingsThread {
  private readonly worker = new Worker(new URL('./findingsThread.ts', import.meta.url), {
    type: 'module',
  })
  private turn = 0
  private isBusy = false
  private next: Look | null = null

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Looked>) => {
      if ('over' in data) {
        this.isBusy = false
        if (this.next) this.send(this.next)
      } else if (data.turn === this.turn) setLiveFindings(data.found)
    })
  }

  look(language: string, content: Partial<Article>): void {
    this.turn += 1
    const look: Look = { turn: this.turn, language, content }
    if (this.isBusy) this.next = look
    else this.send(look)
  }

  end(): void {
    this.worker.terminate()
  }

  private send(look: Look): void {
    this.isBusy = true
    this.next = null
    this.worker.postMessage(JSON.stringify(look))
  }
}
