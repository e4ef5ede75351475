import type { Collection, ObjectId } from 'mongodb'
import type { Payload } from 'payload'

import type { ChangedValue } from '@/src/editorial/audit/entries'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import type { Role } from '@/src/workflow/stages'

export type Fanned =
  | 'persons'
  | 'sources'
  | 'events'
  | 'sections'
  | 'tags'
  | 'media'
  | 'attachments'
  | 'users'

/** What somebody changed in a record, as the articles it reaches are told it in their chains. */
export type RecordChange = {
  changed: string[]
  values: ChangedValue[]
  /** Who, with name and roles of that moment; null: the system. */
  by: { id: string; name: string; roles: Role[] } | null
  channel: string
  /** A source took back what it said: on which day, `null` where nobody wrote it. Missing in all other changes. */
  retracted?: { day: string | null }
}

/** A record whose public face changed, and how far the published articles that show it have been renewed. */
export type FanOutRow = {
  _id: ObjectId
  collection: Fanned
  /** Id of the record. */
  id: string
  /** An account's earlier name: public articles do not know accounts, only what they are signed with. */
  names: string[]
  /** A source that is, or was, masked: before all others, and public articles do not know it by its id. */
  masking: boolean
  /** Missing in a row of a build before 0.2. */
  change?: RecordChange
  /** Articles that were approved or scheduled with the record when it changed: nothing public leads to them. */
  articles?: string[]
  at: Date
  /** Not before; while a worker has the row in hand, until its lease ends. */
  nextAt: Date
  /** Who has it in hand. */
  token: string | null
  /**
   * 0: the articles are renewed. From 1 on, a while later: those once more whose publication may have read the old
   * record and been stored after the walk had passed.
   */
  pass: number
  /** The last article that is done; articles go in the order of their ids. */
  cursor: string | null
  done: number
  total: number | null
  /** Articles that failed in this round; `todo` are those of the round before, the only ones to be tried. */
  failed: string[]
  todo: string[] | null
  attempts: number
}

/** `<fan-out>:<article>`: that this change is in the article's chain, written in the transaction that put it there. */
export const loggedChanges = (payload: Payload): Collection<{ _id: string }> =>
  editorialDatabase(payload).collection<{ _id: string }>('fan-out-entries')

/** The fan-outs under way, in a collection that no route reaches. */
export const fanOuts = (payload: Payload): Collection<FanOutRow> =>
  editorialDatabase(payload).collection<FanOutRow>('fan-outs')
