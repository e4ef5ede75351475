const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

/** The offset (ms) of a time zone at an instant; throws RangeError on a name that is no IANA zone. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  )
  const [year, month, day, hour, minute, second] = PARTS.map((part) => parts[part] ?? 0)
  const wall = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)
  return wall - Math.floor(instant / 1000) * 1000
}

export type LocalMinute =
  | { kind: 'one'; instant: Date }
  /** The clocks jump over it: the same wall time counted on from before the jump. */
  | { kind: 'gap'; proposal: Date }
  | { kind: 'fold'; first: Date; second: Date }

/** Which instant a wall-clock time (`wall`: its UTC reading in ms) is in a zone: one, none (gap) or two (fold). */
export function localMinute(wall: number, timeZone: string): LocalMinute {
  const day = 24 * 60 * 60 * 1000
  const offsets = [...new Set([offsetAt(wall - day, timeZone), offsetAt(wall + day, timeZone)])]
  const instants = offsets
    .map((offset) => wall - offset)
    .filter((instant) => offsetAt(instant, timeZone) === wall - instant)
    .sort((a, b) => a - b)
  const [first, second] = instants
  if (first === undefined) return { kind: 'gap', proposal: new Date(wall - (offsets[0] ?? 0)) }
  if (second === undefined) return { kind: 'one', instant: new Date(first) }
  return { kind: 'fold', first: new Date(first), second: new Date(second) }
}
