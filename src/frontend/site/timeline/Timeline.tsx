import type { ReactNode } from 'react'

import { sitePath } from '../addresses'
import { More } from '../parts/More'
import { WhenWords } from '../parts/Times'
import type { EventCard } from '../shapes'
import type { SiteWords } from '../words'
import { inOrder } from './inOrder'
import { type Mark, timeScale } from './timeScale'

/** Events that stand open; what came before them is a click away. */
const MOST = 30

const anchorOf = (at: number): 'start' | 'middle' | 'end' =>
  at < 8 ? 'start' : at > 92 ? 'end' : 'middle'

/** Events drawn on one scale of time, first to last: what is known in part is drawn in part. */
export function Timeline(props: { events: readonly EventCard[]; words: SiteWords }): ReactNode {
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
                  <a href={sitePath(words).event(event.slug)}>{event.title}</a>{' '}
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

/** Narrower than this, in per cent, a span is drawn as a dot. */
const DOT = 1.5
const MIDDLE = 9

function Shape({ mark }: { mark: Mark }): ReactNode {
  const { from, to } = mark
  if (from !== null && to !== null && to - from < DOT) {
    return <circle cx={`${(from + to) / 2}%`} cy={MIDDLE} r="5.5" className="dot" />
  }
  if (from !== null && to !== null) {
    return (
      <rect
        x={`${from}%`}
        width={`${to - from}%`}
        y={MIDDLE - 4}
        height="8"
        rx="4"
        className="bar"
      />
    )
  }
  const end = from ?? to ?? 0
  return (
    <>
      <line
        x1={from === null ? '0%' : `${from}%`}
        x2={to === null ? '100%' : `${to}%`}
        y1={MIDDLE}
        y2={MIDDLE}
        className="open"
      />
      <line x1={`${end}%`} x2={`${end}%`} y1={MIDDLE - 6} y2={MIDDLE + 6} className="stop" />
    </>
  )
}

/**
 * The track of one event: a dot for a day, a bar for a span, a dashed line to or from a stop where
 * one end is not known, all on the same scale. Decoration: the date stands beside it in words.
 */
function Track(props: { mark: Mark | null; ticks: readonly { at: number }[] }): ReactNode {
  return (
    <svg className="track" width="100%" height={MIDDLE * 2} aria-hidden="true">
      {props.ticks.map(({ at }) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" className="grid" />
      ))}
      {props.mark && <Shape mark={props.mark} />}
    </svg>
  )
}
