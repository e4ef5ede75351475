import { localMinute, type LocalMinute } from './localMinute'
import type { TransitionInput } from './context'

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(:\d{2}(\.\d+)?)?$/
const MINUTE = 60_000

/**
 * What `at` and `timeZone` mean: RFC 3339 with an offset is one instant, a local date-time is read in the zone (where
 * a gap or a fold can occur). Cut down to the minute. Null when they cannot be read.
 */
export function readSchedule({ at, timeZone }: TransitionInput): LocalMinute | null {
  if (!at || !timeZone) return null
  const cut = (instant: number) => new Date(Math.floor(instant / MINUTE) * MINUTE)
  try {
    new Intl.DateTimeFormat('en-US', { timeZone })
    if (WITH_OFFSET.test(at)) {
      const instant = Date.parse(at)
      return Number.isNaN(instant) ? null : { kind: 'one', instant: cut(instant) }
    }
    const parts = LOCAL.exec(at)?.slice(1, 6).map(Number)
    if (!parts) return null
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts
    const wall = Date.UTC(year, month - 1, day, hour, minute)
    const same = new Date(wall).toISOString().startsWith(at.slice(0, 16))
    return same ? localMinute(wall, timeZone) : null
  } catch {
    return null
  }
}
