import type { ObjectId } from 'mongodb'

import { type Asking, dayStart } from './asking'

/** Ids of articles by what readers were told of them, the latest first. */
export type Recent = {
  /** Live, and published today. */
  today: ObjectId[]
  /** Live, and published within the last seven days. */
  week: ObjectId[]
  /** Gone out in haste, and waiting for somebody who neither sent it nor wrote in it; none for who may not sign off. */
  secondLook: ObjectId[]
  all: ObjectId[]
}

/** More of a week's publications than this are not looked at: an answer has a size. */
const MOST = 500

type Row = {
  article: ObjectId
  state: string
  lastPublishedAt: Date
  postReviewDue?: Date | null
  postReviewBy?: ObjectId | null
  contributors?: ObjectId[] | null
}

const FIELDS = {
  ...{ article: 1, state: 1, lastPublishedAt: 1, postReviewDue: 1, postReviewBy: 1 },
  contributors: 1,
}

/** What went out within a week, and what still waits for its second look: one command. */
export async function recentPublications({ db, decides, me, now }: Asking): Promise<Recent> {
  const [today, week] = [dayStart(now), dayStart(now, -6)]
  const rows = await db
    .collection<Row>('publications')
    .find(
      { $or: [{ lastPublishedAt: { $gte: week } }, { postReviewDue: { $type: 'date' } }] },
      { projection: FIELDS, sort: { lastPublishedAt: -1 }, limit: MOST },
    )
    .toArray()
  const live = rows.filter(
    ({ state, lastPublishedAt }) => state === 'live' && lastPublishedAt >= week,
  )
  const isOwn = ({ postReviewBy, contributors }: Row) =>
    [postReviewBy, ...(contributors ?? [])].some((one) => one?.equals(me))
  const secondLook = decides ? rows.filter((row) => row.postReviewDue && !isOwn(row)) : []
  const idsOf = (found: readonly Row[]) => found.map(({ article }) => article)
  return {
    today: idsOf(live.filter(({ lastPublishedAt }) => lastPublishedAt >= today)),
    week: idsOf(live),
    secondLook: idsOf(secondLook),
    all: idsOf([...new Set([...live, ...secondLook])]),
  }
}
