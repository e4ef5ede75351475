import type { PlanAnswer } from '@/src/editorial/assignments/plan'
import type { DaysAnswer, Entry, Named } from '../card'

const DAY_MS = 86_400_000
/** Clocks that are put on or back move the end of a span by an hour. */
const HOUR_MS = 3_600_000

/** The days with what is to be written in them: each assignment at its time, and at its event whoever is to cover it. Pure. */
export function withPlan(days: DaysAnswer | null, plan: PlanAnswer | null): DaysAnswer | null {
  if (!days || !plan || plan.assignments.length === 0) return days
  const start = new Date(days.from).getTime()
  const end = start + days.days * DAY_MS
  const due = plan.assignments.flatMap(({ id, headline, due: at, assignee }): Entry[] => {
    const time = at === null ? NaN : new Date(at).getTime()
    if (at === null || !(time >= start && time < end + HOUR_MS)) return []
    const who = assignee ? [assignee] : []
    return [{ ...{ kind: 'assignment', at, hour: true, id, title: headline }, who }]
  })
  const covering = (event: string): Named[] =>
    plan.assignments.flatMap((one) =>
      one.event?.id === event && one.assignee ? [one.assignee] : [],
    )
  const entries = days.entries.map((entry) => {
    if (entry.kind !== 'event') return entry
    const who = new Map([...entry.who, ...covering(entry.id)].map((one) => [one.id, one]))
    return { ...entry, who: [...who.values()] }
  })
  return { ...days, entries: [...entries, ...due].sort((a, b) => a.at.localeCompare(b.at)) }
}
