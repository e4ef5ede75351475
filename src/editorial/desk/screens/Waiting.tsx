'use client'
import { useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { type Band, BAND_TABLE } from '../bands'
import type { Card, DeskAnswer } from '../card'
import { RowItem } from './RowItem'

/** So many rows are seen at once; the rest is one press away. */
const FIRST = 4

type Props = {
  desk: DeskAnswer
  byId: ReadonlyMap<string, Card>
  /** Each list under its own heading, as reporters have it. */
  grouped: boolean
  /** Whether a filter is on, so that nothing may wait by it. */
  filtered: boolean
  /** Shows a list as rows, all of it. */
  onAll: (band: Band) => void
}
type Row = { card: Card; band: Band }

/** What waits for this person, each text once, in the list that presses most. */
const rowsOf = ({ bands }: DeskAnswer, byId: Props['byId'], only: Band | null): Row[] => {
  const seen = new Set<string>()
  return bands
    .filter(({ key }) => only === null || key === only)
    .flatMap(({ key, cards }) =>
      cards.flatMap((id) => {
        const card = byId.get(id)
        if (!card || seen.has(id)) return []
        seen.add(id)
        return [{ card, band: key }]
      }),
    )
}

/** First on every desk: what waits for me. */
export function Waiting({ desk, byId, grouped, filtered, onAll }: Props) {
  const { say } = useWords()
  const [only, setOnly] = useState<Band | null>(null)
  const [open, setOpen] = useState(false)
  const all = rowsOf(desk, byId, only)
  const [next] = rowsOf(desk, byId, null)
  const full = desk.bands.filter(({ count }) => count > 0)
  if (desk.waiting === 0) return <NothingWaits desk={desk} filtered={filtered} />
  const shown = open ? all : all.slice(0, FIRST)
  const total = only ? (desk.bands.find(({ key }) => key === only)?.count ?? 0) : desk.waiting
  const rest = total - shown.length
  if (grouped) {
    return (
      <>
        {desk.bands.map(({ key, count }) => (
          <Group
            byId={byId}
            count={count}
            desk={desk}
            key={key}
            band={key}
            next={next?.card.id ?? null}
            onAll={onAll}
          />
        ))}
      </>
    )
  }
  return (
    <section aria-labelledby="kunye-desk-waiting" className="kunye-desk__waiting">
      <header className="kunye-desk__band">
        <h2 id="kunye-desk-waiting">
          {say({ tr: 'Sizi bekleyen', en: 'Waits for you' })} <span>{desk.waiting}</span>
        </h2>
        <div className="kunye-desk__chips" role="group">
          <button
            aria-pressed={only === null}
            className="kunye-desk__chip"
            onClick={() => setOnly(null)}
            type="button"
          >
            {say({ tr: 'Hepsi', en: 'All' })}
          </button>
          {full.map(({ key, count }) => (
            <button
              aria-pressed={only === key}
              className="kunye-desk__chip"
              key={key}
              onClick={() => setOnly(key)}
              type="button"
            >
              {say(BAND_TABLE[key].title)} <span>{count}</span>
            </button>
          ))}
        </div>
      </header>
      <ol className="kunye-desk__rows kunye-desk__box">
        {shown.map(({ card, band }) => (
          <RowItem band={band} card={card} isNext={card.id === next?.card.id} key={card.id} />
        ))}
        {rest > 0 && (
          <li className="kunye-desk__rest">
            <button
              className="kunye-link"
              onClick={() =>
                !open && all.length > FIRST
                  ? setOpen(true)
                  : onAll(only ?? full[0]?.key ?? 'review')
              }
              type="button"
            >
              {say({ tr: `${rest} haber daha`, en: `${rest} more` })}
            </button>
          </li>
        )}
      </ol>
    </section>
  )
}

type GroupProps = Omit<Props, 'grouped' | 'filtered'> & {
  band: Band
  count: number
  next: string | null
}

function Group({ band, count, desk, byId, next, onAll }: GroupProps) {
  const { say } = useWords()
  const rows = rowsOf(desk, byId, band)
  const shown = rows.slice(0, FIRST)
  return (
    <section aria-labelledby={`kunye-desk-${band}`} className="kunye-desk__waiting">
      <h2 className={`kunye-desk__group kunye-desk__group--${band}`} id={`kunye-desk-${band}`}>
        {say(BAND_TABLE[band].title)} <span>{count}</span>
      </h2>
      {shown.length > 0 && (
        <ol className="kunye-desk__rows kunye-desk__box">
          {shown.map(({ card }) => (
            <RowItem band={band} card={card} isNext={card.id === next} key={card.id} wide />
          ))}
          {count > shown.length && (
            <li className="kunye-desk__rest">
              <button className="kunye-link" onClick={() => onAll(band)} type="button">
                {say({
                  tr: `${count - shown.length} haber daha`,
                  en: `${count - shown.length} more`,
                })}
              </button>
            </li>
          )}
        </ol>
      )}
    </section>
  )
}

/** The invitation of an empty desk; its lists keep their places, at nothing. */
function NothingWaits({ desk, filtered }: { desk: DeskAnswer; filtered: boolean }) {
  const { say } = useWords()
  const writes = desk.bands.some(({ key }) => key === 'writing')
  if (filtered) {
    return (
      <p className="kunye-desk__none">
        {say({
          tr: 'Bu süzgeçle sizi bekleyen haber yok.',
          en: 'With this filter no story waits for you.',
        })}
      </p>
    )
  }
  return (
    <section className="kunye-desk__empty">
      <h2>
        {writes
          ? say({ tr: 'Elinizde açık haber yok', en: 'You have no open story' })
          : say({ tr: 'Sizi bekleyen haber yok', en: 'No story waits for you' })}
      </h2>
      <p>
        {writes
          ? say({
              tr: 'Sıfırdan başlayın ya da metninizi yeni habere yapıştırın. Size haber atanınca burada görünür.',
              en: 'Begin a new one, or paste your text into it. What is assigned to you appears here.',
            })
          : say({
              tr: 'Kapınıza gelen haber burada görünür.',
              en: 'What comes to your gate appears here.',
            })}
      </p>
      <p className="kunye-desk__zeros">
        {desk.bands.map(({ key }) => `${say(BAND_TABLE[key].title)} 0`).join(' · ')}
      </p>
    </section>
  )
}
