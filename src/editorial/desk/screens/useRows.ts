'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { type Card, rowsAnswer } from '../card'

type Rows = { cards: readonly Card[]; total: number; next: string | null }
const NONE: Rows = { cards: [], total: 0, next: null }

/** All texts that fit, page after page as somebody comes to their end. `version`: when it changes, what is loaded is asked again. */
export function useRows(search: string, version: unknown) {
  const { language } = useWords()
  const [rows, setRows] = useState<Rows | null>(null)
  const turn = useRef(0)
  const isAsking = useRef(false)
  const shown = useRef(0)
  shown.current = rows?.cards.length ?? 0

  const ask = useCallback(
    async (after: string | null) => {
      const path = `desk/rows${search}${after ? `${search ? '&' : '?'}after=${after}` : ''}`
      const got = await callApi(path, { language })
      return got.ok ? (rowsAnswer.safeParse(got.body).data ?? null) : null
    },
    [search, language],
  )
  useEffect(() => {
    const mine = (turn.current += 1)
    const load = async () => {
      const wanted = shown.current
      let found = NONE
      do {
        const page = await ask(found.next)
        if (!page || mine !== turn.current) return
        found = { cards: [...found.cards, ...page.cards], total: page.total, next: page.next }
      } while (found.next && found.cards.length < wanted)
      setRows(found)
    }
    isAsking.current = true
    void load().finally(() => {
      if (mine === turn.current) isAsking.current = false
    })
  }, [ask, version])

  const more = useCallback(async () => {
    const next = rows?.next
    if (!next || isAsking.current) return
    const mine = turn.current
    isAsking.current = true
    const page = await ask(next)
    isAsking.current = false
    if (!page || mine !== turn.current) return
    setRows((now) => {
      const known = new Set(now?.cards.map(({ id }) => id))
      const fresh = page.cards.filter(({ id }) => !known.has(id))
      return { cards: [...(now?.cards ?? []), ...fresh], total: page.total, next: page.next }
    })
  }, [ask, rows?.next])
  return { rows, more }
}
