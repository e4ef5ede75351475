import { type Document, type Filter as Match, ObjectId } from 'mongodb'

import { OPEN_STAGES } from '@/src/workflow/stages'
import { type Asking, dayStart } from './asking'
import type { Band } from './bands'
import { COLUMN_TABLE, type Column, UNDER_WAY } from './columns'
import type { DeskQuery } from './query'
import type { Recent } from './recentPublications'

type Where = Match<Document>

const mine = ({ me }: Asking): Where => ({ $or: [{ author: me }, { assignee: me }] })
/** Edits of what is live; those of withdrawn texts have a way of their own. */
const IS_EDIT: Where = { editKind: { $nin: ['first', 'reinstatement', null] } }

/** What a list takes, of the texts that this person may read. */
export function bandWhere(band: Band, asking: Asking, recent: Recent): Where {
  const { me, now } = asking
  const CONDITIONS: Readonly<Record<Band, () => Where>> = {
    secondLook: () => ({ _id: { $in: recent.secondLook } }),
    legal: () => ({ 'gates.legal': 'required', stage: { $in: UNDER_WAY } }),
    factCheck: () => ({ 'gates.factCheck': 'required', stage: { $in: UNDER_WAY } }),
    // Nobody approves what he wrote in; what a colleague has taken does not wait for me.
    review: () => ({ stage: 'inReview', contributors: { $ne: me }, reviewer: { $in: [me, null] } }),
    publish: () => ({ stage: 'approved' }),
    changes: () => ({ $and: [{ stage: 'changesRequested' }, mine(asking)] }),
    liveEdit: () => ({ $and: [{ stage: { $in: ['draft', 'changesRequested'] } }, IS_EDIT] }),
    late: () => ({ stage: { $in: OPEN_STAGES }, dueAt: { $lt: now } }),
    writing: () => ({ $and: [{ stage: 'draft' }, mine(asking)] }),
    sent: () => ({
      $and: [{ stage: { $in: ['inReview', 'approved', 'scheduled'] } }, mine(asking)],
    }),
    live: () => ({ $and: [{ _id: { $in: recent.week } }, mine(asking)] }),
  }
  return CONDITIONS[band]()
}

/** What stands in a column. What readers got today is in the last one, and with an edit under way in another one too. */
export const columnWhere = (column: Column, { today }: Recent): Where =>
  column === 'live'
    ? { _id: { $in: today } }
    : { stage: { $in: COLUMN_TABLE[column].stages as readonly string[] } }

const DUE = (now: Date): Readonly<Record<NonNullable<DeskQuery['due']>, Where>> => ({
  late: { dueAt: { $lt: now } },
  today: { dueAt: { $lt: dayStart(now, 1) } },
  week: { dueAt: { $lt: dayStart(now, 7) } },
  none: { dueAt: null },
})

/** The filters of the address. */
export function filterWhere(query: DeskQuery, { me, now }: Asking): Where {
  const person = query.person === 'me' ? me : query.person && new ObjectId(query.person)
  const all: Where[] = [
    ...(query.desk ? [{ desk: new ObjectId(query.desk) }] : []),
    ...(query.section ? [{ section: new ObjectId(query.section) }] : []),
    ...(person ? [{ $or: [{ author: person }, { assignee: person }, { reviewer: person }] }] : []),
    ...(query.due ? [DUE(now)[query.due]] : []),
    ...(query.blocked ? [{ 'sourcing.findings.severity': 'block' }] : []),
  ]
  return all.length > 0 ? { $and: all } : {}
}

/** Everything the desk is about: what is under way, and what readers got of late. */
export const onDesk = (recent: Recent): Where => ({
  $or: [{ stage: { $in: UNDER_WAY } }, { _id: { $in: recent.all } }],
})
