import type { When } from '../shapes'
import type { Words } from '../words'
import { ticksOf } from './ticksOf'

type Span = Pick<When, 'earliest' | 'latest'>

/** Where an event lies, in per cent of the width; null at an end that is not known. */
export type Mark = { from: number | null; to: number | null }

export type TimeScale = {
  ticks: { at: number; label: string }[]
  /** Null for an event of which no date is known. */
  markOf(when: Span): Mark | null
}

const DAY = 86_400_000
/** Share of the width left free on both sides, so that a bar with an open end can be seen to have one. */
const MARGIN = 0.06

const instant = (text: string | null): number | null => (text === null ? null : Date.parse(text))

/**
 * A scale that holds all of these dates, each known in part (first and last instant, RFC 3339; null
 * where open). Null where nothing is dated: there is nothing to draw.
 */
export function timeScale(whens: readonly Span[], locale: Words['locale']): TimeScale | null {
  const known = whens
    .flatMap(({ earliest, latest }) => [instant(earliest), instant(latest)])
    .filter((one): one is number => one !== null && !Number.isNaN(one))
  if (known.length === 0) return null
  const first = known.reduce((a, b) => Math.min(a, b))
  const last = known.reduce((a, b) => Math.max(a, b))
  const margin = Math.max((last - first) * MARGIN, DAY)
  const [from, to] = [first - margin, last + margin]
  const place = (at: number): number => Math.round(((at - from) / (to - from)) * 1000) / 10
  const placeOf = (text: string | null): number | null => {
    const at = instant(text)
    return at === null || Number.isNaN(at) ? null : place(at)
  }
  return {
    ticks: ticksOf(from, to, locale).map(({ at, label }) => ({ at: place(at), label })),
    markOf({ earliest, latest }) {
      const mark = { from: placeOf(earliest), to: placeOf(latest) }
      return mark.from === null && mark.to === null ? null : mark
    },
  }
}
