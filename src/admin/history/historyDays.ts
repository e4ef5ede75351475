import type { HistoryRow } from '@/src/audit/historyOf'
import { formatDate } from '@/src/text/formatDate'

/** An entry, or several saves of one person that only continue each other. */
export type HistoryEvent = HistoryRow & {
  /** How many saves it stands for. */
  times: number
  /** ISO 8601, UTC; of the first of them. */
  since: string
}
/** `day`: dd.MM.yyyy on the clock of Europe/Istanbul. */
export type HistoryDay = { day: string; events: HistoryEvent[] }

const dayOf = (at: string): string => formatDate(new Date(at)).slice(0, 10)

/** A save that moves nothing, gives no reason and tells no values: only the text went on. */
const isPlainSave = ({ action, from, to, why, values }: HistoryRow) =>
  action === 'write' && from === to && why === null && values.length === 0

/**
 * The history, newest first, by days. Saves of one person that follow each other on one day and left the stage as it
 * was are one event with all their fields: a morning of writing must not hide the one decision in it.
 */
export function historyDays(rows: readonly HistoryRow[]): HistoryDay[] {
  const days: HistoryDay[] = []
  for (const row of rows) {
    const day = dayOf(row.at)
    let today = days.at(-1)
    if (today?.day !== day) days.push((today = { day, events: [] }))
    const later = today.events.at(-1)
    const goesOn =
      later &&
      isPlainSave(later) &&
      isPlainSave(row) &&
      later.who === row.who &&
      later.to === row.to
    if (!goesOn) {
      today.events.push({ ...row, times: 1, since: row.at })
      continue
    }
    later.times += 1
    later.since = row.at
    later.changed = [...new Set([...later.changed, ...row.changed])]
  }
  return days
}
