import type { TransitionInput } from './context'
import { readSchedule } from './readSchedule'

/** The one instant a schedule names, or null when it is in a gap, in a fold, or cannot be read. */
export function scheduledMinute(input: TransitionInput): Date | null {
  const read = readSchedule(input)
  return read?.kind === 'one' ? read.instant : null
}
