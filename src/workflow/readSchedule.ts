import { localMinute, type LocalMinute } from './localMinute'
import type { TransitionInput } from './context'

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const PARTS = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d+)?)?$/
const MINUTE = 60_000

/** Whether a time has seconds, however small a part of one. */
const hasSeconds = (at: string): boolean =>
  /[1-9]/.test(/T\d{2}:\d{2}:(\d{2}(?:\.\d+)?)/.exec(at)?.[1] ?? '')

/** The wall-clock minute (its UTC reading in ms); null for 30 February or 24:00, which Date would carry over. */
function wallOf(at: string): number | null {
  const parts = PARTS.exec(at)?.slice(1).map(Number)
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
