import type { PayloadRequest } from 'payload'

import { takeEveryTurn, takeTurns } from '@/src/editorial/database/turns'

/**
 * A decision and a change of a record that it rests on: the approval would read the old caption, the save an article not yet
 * approved. So many decisions about articles that show one famous person seldom meet. Gone an hour after the last.
 */
export const RECORD_TURNS = { name: 'record-turns', places: 8 } as const

/** For a decision that rests on these records. */
export const takeTurnDeciding = (req: PayloadRequest, records: readonly string[]): Promise<void> =>
  takeTurns(req, RECORD_TURNS, records)

/** For the save of one record. */
export const takeTurnChanging = (req: PayloadRequest, record: string): Promise<void> =>
  takeEveryTurn(req, RECORD_TURNS, record)
