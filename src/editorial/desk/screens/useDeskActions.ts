'use client'
import { useRouter } from 'next/navigation'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { type Band, BANDS } from '../bands'
import type { Card } from '../card'
import type { BulkAsks } from './BulkBar'
import { articlePath } from './deskContext'
import { rowAction } from './rowAction'
import { useBulk } from './useBulk'
import { useCarrying } from './useCarrying'
import { type DeskKeys, useDeskKeys } from './useDeskKeys'
import type { useDeskState } from './useDeskState'
import type { usePlanning } from './usePlanning'
import { useSteps } from './useSteps'

type Given = {
  page: RefObject<HTMLElement | null>
  state: ReturnType<typeof useDeskState>
  byId: ReadonlyMap<string, Card>
  decides: boolean
  writes: boolean
  planning: ReturnType<typeof usePlanning>
}

const PEOPLE = ['reviewer', 'assignee']
const DUE = ['dueAt']

/** Everything that can be done on the desk, by key, press and carrying. */
export function useDeskActions({ page, state, byId, decides, writes, planning }: Given) {
  const router = useRouter()
  const { refresh, onView } = state
  const settling = useRef<(id: string, isDone: boolean) => void>(() => {})
  const onDone = useCallback(
    (id: string, isDone: boolean) => void refresh().then(() => settling.current(id, isDone)),
    [refresh],
  )
  const steps = useSteps(onDone)
  const carrying = useCarrying(steps)
  const { settle } = carrying
  useEffect(() => {
    settling.current = settle
  }, [settle])
  const bulk = useBulk(steps.send, refresh)
  const [bulkAsks, setBulkAsks] = useState<BulkAsks | null>(null)
  const [menu, setMenu] = useState<Card | null>(null)
  const [help, setHelp] = useState(false)

  const { start } = steps
  const act = useCallback(
    (card: Card, band: Band | null) => {
      const action = rowAction(card, band)
      if (action.kind === 'step')
        return void start({
          ...{ card, action: action.action },
          ...(action.action === 'assign' && { asks: DUE }),
        })
      if (action.newTab) window.open(action.href, '_blank', 'noopener')
      else router.push(action.href)
    },
    [router, start],
  )
  const { selected, toggle, clear } = bulk
  const select = useCallback(
    (id: string) => {
      const card = byId.get(id)
      if (card && decides) toggle(card)
    },
    [byId, decides, toggle],
  )

  const { keys: planKeys, setAsks } = planning
  const keys = useMemo<DeskKeys>(() => {
    const assign = (asks: BulkAsks, parts: readonly string[]) => (id: string) => {
      if (planKeys.isPlanned(id)) return planKeys.give(id)
      if (selected.size > 0) return setBulkAsks(asks)
      void start({ card: byId.get(id) ?? { id, headline: '' }, action: 'assign', asks: parts })
    }
    const open = (id: string) =>
      planKeys.isPlanned(id) ? planKeys.open(id) : router.push(articlePath(id))
    return {
      onRow: {
        Enter: (id, row) => {
          if (planKeys.isPlanned(id)) return planKeys.act(id)
          const card = byId.get(id)
          // A row is for what its list is for; a card is opened.
          if (card && row.dataset.band !== undefined)
            act(card, BANDS.find((band) => band === row.dataset.band) ?? null)
          else open(id)
        },
        o: open,
        a: assign('people', PEOPLE),
        t: assign('due', DUE),
        m: (id) => setMenu(byId.get(id) ?? null),
        x: select,
      },
      onPage: {
        n: () => writes && router.push('/admin/collections/articles/create'),
        1: () => onView('board'),
        2: () => onView('rows'),
        3: () => onView('week'),
        4: () => onView('people'),
        p: () => decides && setAsks({ kind: 'new' }),
        '/': () => page.current?.querySelector<HTMLElement>('.kunye-desk__filters select')?.focus(),
        '?': () => setHelp(true),
        Escape: clear,
      },
    }
  }, [
    act,
    byId,
    clear,
    decides,
    onView,
    page,
    planKeys,
    router,
    select,
    selected,
    setAsks,
    start,
    writes,
  ])
  useDeskKeys(page, keys)
  return {
    ...{ steps, carrying, bulk, bulkAsks, setBulkAsks, menu, setMenu, help, setHelp },
    ...{ act, select },
  }
}
