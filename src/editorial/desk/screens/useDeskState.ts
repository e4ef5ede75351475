'use client'
import { useCallback, useEffect, useMemo, useState } from 'react'

import { useStale } from '@/src/editorial/admin/live/useStale'
import { planAnswer } from '@/src/editorial/assignments/plan'
import { daysAnswer, deskAnswer, peopleAnswer } from '../card'
import { type DeskQuery, FILTERS, type View, writeDeskQuery } from '../query'
import type { DeskStart } from './deskContext'
import { useDeskPreference } from './SavedViews'
import { useFresh } from './useFresh'
import { withPlan } from './withPlan'

const readDesk = (body: unknown) => deskAnswer.safeParse(body).data
const readPlan = (body: unknown) => planAnswer.safeParse(body).data
const readPeople = (body: unknown) => peopleAnswer.safeParse(body).data
/** Of the filters those that an assignment has, too. */
const planQuery = ({ desk, person }: DeskQuery): string => writeDeskQuery({ desk, person })
const readDays = (body: unknown) => daysAnswer.safeParse(body).data
/** What the desk shows of texts and days. */
const SHOWN = ['article', 'comments', 'typing', 'agenda'] as const
/** The clock on the page goes on between two answers. */
const TICK_MS = 30_000

/** Which texts are shown and how, kept in the address; what the newsroom says of them; and what time it is. */
export function useDeskState(start: DeskStart) {
  const [query, setQuery] = useState(start.query)
  const { kept, keep } = useDeskPreference(start.preference)
  const view: View = query.view ?? kept.view ?? (start.decides ? 'board' : 'rows')
  const filters = useMemo(
    () => Object.fromEntries(FILTERS.map((name) => [name, query[name]])) as DeskQuery,
    [query],
  )
  const search = writeDeskQuery(filters)

  const change = useCallback((next: DeskQuery) => {
    setQuery(next)
    window.history.replaceState(null, '', `/admin${writeDeskQuery(next)}`)
  }, [])
  const onQuery = useCallback(
    (part: Partial<DeskQuery>) => change({ ...query, ...part }),
    [change, query],
  )
  const onView = useCallback(
    (next: View) => {
      change({ ...query, view: next, band: undefined, column: undefined, from: undefined })
      keep({ view: next })
    },
    [change, keep, query],
  )
  /** All of one list or column, as rows. */
  const onAll = useCallback(
    (part: Pick<DeskQuery, 'band' | 'column'>) =>
      change({ ...query, band: undefined, column: undefined, ...part, view: 'rows' }),
    [change, query],
  )

  const desk = useFresh({ path: `desk${search}`, read: readDesk, first: start.answer })
  const isWeek = view === 'week'
  const span = { ...filters, days: isWeek ? 7 : 1, from: isWeek ? query.from : undefined }
  const days = useFresh({ path: `desk/days${writeDeskQuery(span)}`, read: readDays })
  const plan = useFresh({ path: `assignments/plan${planQuery(filters)}`, read: readPlan })
  const people = useFresh({
    path: view === 'people' ? `desk/people${search}` : null,
    read: readPeople,
  })
  const [version, setVersion] = useState(0)
  const [reloadDesk, reloadDays] = [desk.reload, days.reload]
  const [reloadPlan, reloadPeople] = [plan.reload, people.reload]
  const refresh = useCallback(async () => {
    setVersion((one) => one + 1)
    await Promise.all([reloadDesk(), reloadDays(), reloadPlan(), reloadPeople()])
  }, [reloadDesk, reloadDays, reloadPlan, reloadPeople])
  useStale(SHOWN, refresh)
  const answer = desk.answer ?? start.answer
  const now = useNow(answer.now)
  // An answer of one day says nothing of a week, and the other way round.
  const shownDays = days.answer?.days === span.days ? days.answer : null
  const planned = plan.answer
  const daysWithPlan = useMemo(() => withPlan(shownDays, planned), [shownDays, planned])
  return {
    ...{ query, view, filters, search, change, onQuery, onView, onAll, kept, keep },
    ...{
      answer,
      days: daysWithPlan,
      plan: planned,
      people: people.answer,
      broken: desk.broken,
      now,
      version,
      refresh,
    },
  }
}

/** The newsroom's clock: the last answer's time, going on by this machine's. */
function useNow(told: string): Date {
  const [now, setNow] = useState(() => new Date(told))
  useEffect(() => {
    const begun = performance.now()
    const at = new Date(told).getTime()
    const tick = () => setNow(new Date(at + performance.now() - begun))
    tick()
    const timer = window.setInterval(tick, TICK_MS)
    return () => window.clearInterval(timer)
  }, [told])
  return now
}
