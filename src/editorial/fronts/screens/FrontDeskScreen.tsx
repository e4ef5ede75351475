'use client'
import { SetStepNav } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import type { FrontDesk } from '../readFrontDesk'
import {
  back,
  forth,
  moved,
  newRowId,
  type Past,
  type Slot,
  stepped,
  withSlot,
} from './arrangement'
import { FrontClash } from './FrontClash'
import { FrontHistory } from './FrontHistory'
import { FrontPreviewPane } from './FrontPreviewPane'
import { FRONT_PAGE_PATH, FRONT_TITLE, FRONT_WORDS } from './frontScreenWords'
import { SlotCard } from './SlotCard'
import { useFrontSave } from './useFrontSave'

type Props = {
  desk: FrontDesk
  /** Of the stories and pictures that stand in it, by id. */
  names: Readonly<Record<string, string>>
}

const SAME_GO_MS = 700

/** Where editors arrange a front: slots and stories by hand or by keyboard, beside them what readers will see. */
export function FrontDeskScreen({ desk, names: first }: Props) {
  const { say } = useWords()
  const [past, setPast] = useState<Past>({ before: [], now: desk.slots as Slot[], after: [] })
  const [savedSlots, setSavedSlots] = useState<Slot[]>(past.now)
  const [names, setNames] = useState(first)
  const { stored, message, clash, isBusy, save, take } = useFrontSave(desk)
  const { now: slots } = past
  const isChanged = slots !== savedSlots
  const changedAt = useRef(0)
  const change = (next: Slot[]): void => {
    // What is typed in one go is taken back in one go.
    const isSameGo = Date.now() - changedAt.current < SAME_GO_MS
    changedAt.current = Date.now()
    setPast((known) => (isSameGo ? { ...known, now: next, after: [] } : stepped(known, next)))
  }
  const store = (on = stored): void => {
    const saving = slots
    void save(saving, on).then((isDone) => isDone && setSavedSlots(saving))
  }
  useEffect(() => {
    if (!isChanged) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isChanged])
  const sectionName = (id: string | null | undefined): string | null =>
    desk.pages.find(({ section }) => section !== null && section === id)?.name ?? null
  const unused = desk.pages.filter(
    ({ section }) => section !== null && !slots.some((slot) => slot.section === section),
  )
  return (
    <div className="kunye-desk kunye-front">
      <SetStepNav nav={[{ label: say(FRONT_TITLE) }]} />
      <main className="kunye-desk__main">
        <header className="kunye-front__head">
          <h1>{say(FRONT_TITLE)}</h1>
          <label>
            {say(FRONT_WORDS.page)}{' '}
            <select
              onChange={({ target }) => {
                const query = target.value ? `?bolum=${target.value}` : ''
                window.location.assign(`${FRONT_PAGE_PATH}${query}`)
              }}
              value={desk.section ?? ''}
            >
              {desk.pages.map(({ section, name }) => (
                <option key={section ?? ''} value={section ?? ''}>
                  {name ?? say(FRONT_WORDS.home)}
                </option>
              ))}
            </select>
          </label>
          <button disabled={past.before.length === 0} onClick={() => setPast(back)} type="button">
            {say(FRONT_WORDS.undo)}
          </button>
          <button disabled={past.after.length === 0} onClick={() => setPast(forth)} type="button">
            {say(FRONT_WORDS.redo)}
          </button>
          <button
            className="is-first"
            disabled={isBusy || !isChanged}
            onClick={() => store()}
            type="button"
          >
            {say(isBusy ? FRONT_WORDS.saving : FRONT_WORDS.save)}
          </button>
          <p
            className={message?.isBad ? 'kunye-front__problem' : 'kunye-front__quiet'}
            role="status"
          >
            {message?.text ?? (isChanged ? say(FRONT_WORDS.unsaved) : '')}
          </p>
        </header>
        {clash && (
          <FrontClash
            mine={slots}
            names={names}
            onMine={() => store(clash)}
            onTheirs={() => {
              take(clash)
              change(clash.theirs)
              setSavedSlots(clash.theirs)
            }}
            theirs={clash.theirs}
          />
        )}
        <div className="kunye-front__columns">
          <section aria-label={say(FRONT_WORDS.slots)}>
            {slots.map((slot, at) => (
              <SlotCard
                {...{ slot, at, names }}
                count={slots.length}
                key={slot.id ?? `${slot.kind} ${slot.section ?? ''}`}
                onChange={(part) => change(withSlot(slots, at, part))}
                onMove={(from, to) => change(moved(slots, from, to))}
                onName={(id, name) => setNames((known) => ({ ...known, [id]: name }))}
                onRemove={() => change(slots.filter((_, index) => index !== at))}
                sectionName={sectionName(slot.section)}
              />
            ))}
            <p className="kunye-front__adds">
              {!slots.some(({ kind }) => kind === 'alert') && (
                <button
                  onClick={() => change([{ kind: 'alert', items: [{ id: newRowId() }] }, ...slots])}
                  type="button"
                >
                  {say({ tr: 'Son dakika ekle', en: 'Add an alert' })}
                </button>
              )}
              {desk.section === null &&
                unused.map(({ section, name }) => (
                  <button
                    key={section}
                    onClick={() =>
                      change([
                        ...slots,
                        { kind: 'sectionRow', section, layout: 'tower', items: [] },
                      ])
                    }
                    type="button"
                  >
                    {say(FRONT_WORDS.addSection)}: {name}
                  </button>
                ))}
            </p>
          </section>
          <div>
            <FrontPreviewPane section={desk.section} slots={slots} />
            <FrontHistory front={stored.id} onBring={change} revision={stored.revision} />
          </div>
        </div>
      </main>
    </div>
  )
}
