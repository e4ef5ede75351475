import type { ReactNode } from 'react'
import { More } from '../parts/More'
import { WhenWords } from '../parts/WhenWords'
import type { EventCard } from '../shapes'
import { to } from '../to'
import type { Words } from '../words'
import { inOrder } from './inOrder'
import { timeScale } from './timeScale'
import { Track } from './Track'

/** Events that stand open; what came before them is a click away. */
const MOST = 30

const anchorOf = (at: number): 'start' | 'middle' | 'end' =>
  at < 8 ? 'start' : at > 92 ? 'end' : 'middle'

/** Events drawn on one scale of time, first to last: what is known in part is drawn in part. */
export function Timeline(props: { events: readonly EventCard[]; words: Words }): ReactNode {
  const { events, words } = props
  const scale = timeScale(
    events.map(({ when }) => when),
    words.locale,
  )
  const ticks = scale?.ticks ?? []
  return (
    <div className="timeline">
      {scale && (
        <svg className="axis" width="100%" height="20" aria-hidden="true">
          {ticks.map(({ at, label }) => (
            <text key={at} x={`${at}%`} y="14" textAnchor={anchorOf(at)}>
              {label}
            </text>
          ))}
        </svg>
      )}
      <More
        items={inOrder(events)}
        most={MOST}
        last
        label={words.earlier}
        list={(some) => (
          <ol>
            {some.map((event) => (
              <li key={event.slug} className={`is-${event.occurrence.toLowerCase()}`}>
                <Track mark={scale?.markOf(event.when) ?? null} ticks={ticks} />
                <p>
                  <a href={to.event(event.slug)}>{event.title}</a>{' '}
                  <span className="tag">{words.occurrence[event.occurrence]}</span>
                </p>
                <p className="meta">
                  <WhenWords when={event.when} words={words} />
                  {!event.when.edtf && !event.when.asPrinted && <span>{words.undated}</span>}
                  {event.place && <span>{event.place}</span>}
                </p>
              </li>
            ))}
          </ol>
        )}
      />
    </div>
  )
}
