'use client'
import { useCallback, useMemo, useRef, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { BAND_TABLE } from '../bands'
import type { Card, DaysAnswer } from '../card'
import { COLUMN_TABLE } from '../columns'
import { readDeskQuery } from '../query'
import { Board } from './Board'
import { BulkBar } from './BulkBar'
import { DayLine } from './DayLine'
import { DeskContext, type DeskStart } from './deskContext'
import { DeskDialogs } from './DeskDialogs'
import { DeskHead } from './DeskHead'
import { DeskNotice } from './DeskNotice'
import { People } from './People'
import { PlanDialogs } from './PlanDialogs'
import { PlannedItems } from './PlannedItems'
import { Rows } from './Rows'
import { SavedViews } from './SavedViews'
import { useDeskActions } from './useDeskActions'
import { useDeskState } from './useDeskState'
import { usePlanning } from './usePlanning'
import { Waiting } from './Waiting'
import { Week } from './Week'
import { WeekSteps } from './WeekSteps'
import { Welcome } from './Welcome'

/** The start page of the newsroom: what waits for me, all that is under way, and the day. */
export function Desk(start: DeskStart) {
  const { me, decides, writes, choices, children } = start
  const { say } = useWords()
  const page = useRef<HTMLDivElement>(null)
  const state = useDeskState(start)
  const { query, view, filters, search, answer, days, now } = state
  const [rowCards, setRowCards] = useState<readonly Card[]>([])
  const byId = useMemo(
    () => new Map([...rowCards, ...answer.cards].map((card) => [card.id, card])),
    [answer, rowCards],
  )
  const onLoaded = useCallback(
    (rows: { cards: readonly Card[] } | null) => setRowCards(rows?.cards ?? []),
    [],
  )
  const { plan, refresh } = state
  const planning = usePlanning({ plan, me, decides, writes, refresh })
  const { setAsks } = planning
  const actions = useDeskActions({ page, state, byId, decides, writes, planning })
  const { bulk, act, select, carrying, setMenu } = actions
  const { selected } = bulk
  const onPlan = useMemo(
    () =>
      decides ? (event: { id: string; title: string }) => setAsks({ kind: 'new', event }) : null,
    [decides, setAsks],
  )
  const value = useMemo(
    () => ({ me, now, decides, selected: new Set(selected.keys()), act, select, onPlan }),
    [me, now, decides, selected, act, select, onPlan],
  )
  const part = query.band
    ? BAND_TABLE[query.band].title
    : query.column
      ? COLUMN_TABLE[query.column].label
      : null
  return (
    <DeskContext value={value}>
      <div className="kunye-desk" data-view={view} ref={page}>
        <main className="kunye-desk__main">
          <DeskHead
            choices={choices}
            isNext={view === 'week' || view === 'people' || part !== null || answer.waiting === 0}
            onQuery={state.onQuery}
            onView={state.onView}
            query={query}
            view={view}
            writes={writes}
          >
            <SavedViews
              onChange={(saved) => state.keep({ saved })}
              onOpen={(saved) =>
                state.change({ ...readDeskQuery(new URLSearchParams(saved)).query, view })
              }
              saved={state.kept.saved}
              search={search}
            />
          </DeskHead>
          {!state.kept.welcomed && (
            <Welcome onClose={() => state.keep({ welcomed: true })} story={start.tour} />
          )}
          <DeskNotice broken={state.broken} onRetry={() => void state.refresh()} />
          {view === 'people' ? (
            <People
              answer={state.people}
              isWhole={decides && search === ''}
              people={choices.people}
              planned={planning.open}
              writers={choices.writers}
            />
          ) : view === 'week' ? (
            <>
              <WeekSteps now={now} onFrom={(from) => state.onQuery({ from })} week={days} />
              <Week week={days} />
            </>
          ) : (
            part === null && (
              <Waiting
                byId={byId}
                desk={answer}
                filtered={search !== ''}
                grouped={view === 'rows' && !decides}
                onAll={(band) => state.onAll({ band })}
              />
            )
          )}
          {view === 'board' && (
            <Board
              byId={byId}
              carrying={carrying}
              desk={answer}
              filtered={search !== ''}
              onAll={(column) => state.onAll({ column })}
              onMenu={setMenu}
              planned={<PlannedItems look="cards" planning={planning} writes={writes} />}
            />
          )}
          {view === 'rows' && part === null && (
            <PlannedItems look="rows" planning={planning} writes={writes} />
          )}
          {view === 'rows' && (
            <Rows
              band={query.band ?? null}
              onLoaded={onLoaded}
              query={{ ...filters, band: query.band, column: query.column }}
              title={say(part ?? { tr: 'Bütün haberler', en: 'All stories' })}
              version={state.version}
            />
          )}
        </main>
        {view !== 'week' && view !== 'people' && (
          <div className="kunye-desk__rail">
            <DayLine day={days} />
            {children}
          </div>
        )}
        <BulkBar
          asking={actions.bulkAsks}
          bulk={bulk}
          desks={choices.desks}
          onAsk={actions.setBulkAsks}
        />
        <DeskDialogs actions={actions} />
        <PlanDialogs choices={choices} events={eventsOf(days)} planning={planning} />
      </div>
    </DeskContext>
  )
}

const eventsOf = (days: DaysAnswer | null) =>
  days?.entries.filter(({ kind }) => kind === 'event').map(({ id, title }) => ({ id, title })) ?? []
