import { randomUUID } from 'node:crypto'
import type { Collection, Document, Filter, Sort, WithId } from 'mongodb'

/** A row of work that waits for its time, and while a process has it in hand, for the end of that process's lease. */
type Waiting = { nextAt: Date }

type Asked<Row> = {
  /** Which rows beside those whose time has not come are left alone. */
  filter?: Filter<Row>
  /** Which one of several; the one that has waited longest where nothing is said. */
  sort?: Sort
  /** Longer than the work can take: a killed process's row is taken up by another one after it. */
  leaseMs: number
  /** What else is noted of it (an update by aggregation). */
  noted?: Document
}

/** What counts the attempts at a row. */
export const COUNTED = { attempts: { $add: ['$attempts', 1] } } as const

/**
 * Takes one row whose time has come, by the database's clock, for this process alone until its lease ends; null when there
 * is none. Who puts it back or ends it asks for `token` too: after the lease it may be in other hands.
 */
export async function claimRow<Row extends Waiting>(
  rows: Collection<Row>,
  { filter, sort = { nextAt: 1 }, leaseMs, noted }: Asked<Row>,
): Promise<(WithId<Row> & { token: string }) | null> {
  const token = randomUUID()
  const due = { ...filter, $expr: { $lte: ['$nextAt', '$$NOW'] } } as Filter<Row>
  const row = await rows.findOneAndUpdate(
    due,
    [{ $set: { ...noted, token, nextAt: { $add: ['$$NOW', leaseMs] } } }],
    { sort, returnDocument: 'after' },
  )
  return row && Object.assign(row, { token })
}
