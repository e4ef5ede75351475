import type { Refusal } from '@/src/language/refusal'
import type { Context, JudgedArticle, TransitionInput } from './context'
import { REFUSALS } from './refusals'

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

type LocalMinute =
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

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d+)?)?$/
const MINUTE = 60_000

/** Whether a time has seconds, however small a part of one. */
const hasSeconds = (at: string): boolean =>
  /[1-9]/.test(/T\d{2}:\d{2}:(\d{2}(?:\.\d+)?)/.exec(at)?.[1] ?? '')

/** The wall-clock minute (its UTC reading in ms); null for 30 February or 24:00, which Date would carry over. */
function wallOf(at: string): number | null {
  const parts = WRITTEN.exec(at)?.slice(1).map(Number)
  if (!parts) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts
  const wall = Date.UTC(year, month - 1, day, hour, minute)
  return new Date(wall).toISOString().startsWith(at.slice(0, 16)) ? wall : null
}

/**
 * What `at` and `timeZone` mean: RFC 3339 with an offset is one instant, a local date-time is read in the zone (where
 * a gap or a fold can occur). Seconds round up to the next
 * minute, so that nothing is published before the time that was given. Null when they cannot be read: a date that does not exist, a
 * zone that is no IANA name (an offset is none).
 */
export function readSchedule({ at, timeZone }: TransitionInput): LocalMinute | null {
  if (!at || !timeZone || !/^[A-Za-z]/.test(timeZone)) return null
  try {
    new Intl.DateTimeFormat('en-US', { timeZone })
  } catch {
    return null
  }
  const wall = wallOf(at)
  if (wall === null) return null
  const up = hasSeconds(at) ? MINUTE : 0
  if (LOCAL.test(at)) return localMinute(wall + up, timeZone)
  const instant = WITH_OFFSET.test(at) ? Date.parse(at) : NaN
  if (Number.isNaN(instant)) return null
  return { kind: 'one', instant: new Date(Math.floor(instant / MINUTE) * MINUTE + up) }
}

/** A schedule names one future minute that exists, and not one before the embargo ends. */
export function scheduleTime({ article, input, now, probe }: Context): Refusal | null {
  if (probe) return null
  const read = readSchedule(input)
  if (!read) return REFUSALS.timeMissing()
  if (read.kind === 'gap') return REFUSALS.timeGap({ proposal: read.proposal.toISOString() })
  if (read.kind === 'fold') {
    const choices = [read.first.toISOString(), read.second.toISOString()]
    return REFUSALS.timeFold({ choices })
  }
  if (read.instant.getTime() <= now.getTime()) return REFUSALS.timePast()
  const embargo = article.embargoUntil
  // An embargo that cannot be read is not over.
  const over = embargo === null || Date.parse(embargo) <= read.instant.getTime()
  return over ? null : REFUSALS.embargoed()
}

/** The one instant a schedule names, or null when it is in a gap, in a fold, or cannot be read. */
export function scheduledMinute(input: TransitionInput): Date | null {
  const read = readSchedule(input)
  return read?.kind === 'one' ? read.instant : null
}

type EmbargoChange = 'none' | 'longer' | 'shorter'

/** When the promise ends (ms), 0 where none binds any more; one that cannot be read does not end. */
const endOf = ({ embargoUntil }: Pick<JudgedArticle, 'embargoUntil'>, now: Date): number => {
  if (embargoUntil === null) return 0
  const end = Date.parse(embargoUntil)
  if (Number.isNaN(end)) return Infinity
  return end > now.getTime() ? end : 0
}

/**
 * What a save does to the promise of an embargo, by instants and not by how they are written: `shorter` where it ends
 * earlier or is lifted. One that is over binds nobody, so clearing it is no change. Pure.
 */
export function embargoChange(
  before: Pick<JudgedArticle, 'embargoUntil'>,
  after: Pick<JudgedArticle, 'embargoUntil'>,
  now: Date,
): EmbargoChange {
  const [was, is] = [endOf(before, now), endOf(after, now)]
  if (was === is) return 'none'
  return is > was ? 'longer' : 'shorter'
}
