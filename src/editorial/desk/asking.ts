import { type Db, type Document, type Filter as Match, ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { readableRule } from '@/src/editorial/api/readableRule'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { RefusalError } from '@/src/language/refusal'
import { formatDate, istanbulInstant } from '@/src/language/text/dates'
import { databaseNow } from '@/src/platform/database/clock'
import { type Actor, actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { may } from '@/src/workflow/roles'
import { hasDesk } from './bands'

/** Who asks, when, and which articles he may read: what every answer of the desk begins with. */
export type Asking = {
  db: Db
  actor: Actor
  me: ObjectId
  decides: boolean
  now: Date
  /** The articles' own rule of reading, as the database asks it. */
  readable: Match<Document>
}

/** Refuses (404) whoever has no desk: administrators alone read no article. */
export async function askingOf(req: PayloadRequest): Promise<Asking> {
  const actor = actorOf(req.user)
  if (!actor || !hasDesk(actor)) throw new RefusalError(REFUSALS.notFound())
  const db = editorialDatabase(req.payload)
  const readable = await readableRule(req, 'articles')
  if (!readable) throw new RefusalError(REFUSALS.notFound())
  return {
    ...{ db, actor, me: new ObjectId(actor.id), decides: may(actor, 'decide') },
    now: await databaseNow(db),
    readable,
  }
}

const DAY_MS = 86_400_000

/** The first minute of the newsroom's day an instant lies in, moved by so many days. */
export function dayStart(at: Date, days = 0): Date {
  const [day = 1, month = 1, year = 2000] = formatDate(at).slice(0, 10).split('.').map(Number)
  return istanbulInstant(year, month - 1, day + days)
}

/** Of an instant: so many days before it. */
export const daysBefore = (at: Date, days: number): Date => new Date(at.getTime() - days * DAY_MS)
