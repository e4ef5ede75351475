import type { Refusal } from '@/src/errors'
import type { Context } from './context'
import { readSchedule } from './readSchedule'
import { REFUSALS } from './refusals'

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
