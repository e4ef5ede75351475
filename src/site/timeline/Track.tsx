import type { ReactNode } from 'react'
import type { Mark } from './timeScale'

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
export function Track(props: { mark: Mark | null; ticks: readonly { at: number }[] }): ReactNode {
  return (
    <svg className="track" width="100%" height={MIDDLE * 2} aria-hidden="true">
      {props.ticks.map(({ at }) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" className="grid" />
      ))}
      {props.mark && <Shape mark={props.mark} />}
    </svg>
  )
}
