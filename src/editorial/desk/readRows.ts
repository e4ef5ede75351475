import { type Document, ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { isStoredId } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { REFUSALS } from '@/src/workflow/refusals'
import { askingOf } from './asking'
import { bandsOf } from './bands'
import type { RowsAnswer } from './card'
import { cardsOf, type Found } from './cards'
import { bandWhere, columnWhere, filterWhere, onDesk } from './conditions'
import type { DeskQuery } from './query'
import { BY_URGENCY, SLIM } from './readDesk'
import { recentPublications } from './recentPublications'

/** How many rows a page has. */
export const PAGE = 40

type Ends = { urgency: Date; updatedAt: Date; _id: ObjectId }

const ends = z.tuple([z.number().int(), z.number().int(), z.string().refine(isStoredId)])

/** Where a page ends: the three values that order the list, so that what comes and goes between two pages moves nothing. */
const writeEnd = ({ urgency, updatedAt, _id }: Ends): string =>
  Buffer.from(JSON.stringify([urgency.getTime(), updatedAt.getTime(), String(_id)])).toString(
    'base64url',
  )

function readEnd(after: string): Ends {
  let given: unknown
  try {
    given = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
  } catch {
    given = null
  }
  const parsed = ends.safeParse(given)
  if (!parsed.success) throw new RefusalError(REFUSALS.inputInvalid({ problems: ['after'] }))
  const [urgency, updatedAt, id] = parsed.data
  return {
    urgency: new Date(urgency),
    updatedAt: new Date(updatedAt),
    _id: new ObjectId(id),
  }
}

const beyond = ({ urgency, updatedAt, _id }: Ends): Document => ({
  $or: [
    { urgency: { $gt: urgency } },
    { urgency, updatedAt: { $lt: updatedAt } },
    { urgency, updatedAt, _id: { $lt: _id } },
  ],
})

/**
 * One page of everything the desk is about that fits the filters, a list (`band`) or a column, the most urgent first. Three
 * commands. A list of somebody else's role is refused (400).
 */
export async function readRows(req: PayloadRequest, query: DeskQuery): Promise<RowsAnswer> {
  const asking = await askingOf(req)
  const { band, column, after } = query
  if (band && !bandsOf(asking.actor).includes(band)) {
    throw new RefusalError(REFUSALS.inputInvalid({ problems: [`band: ${band}`] }))
  }
  const end = after === undefined ? null : readEnd(after)
  const recent = await recentPublications(asking)
  const where = [
    ...[asking.readable, filterWhere(query, asking), onDesk(recent)],
    ...(band ? [bandWhere(band, asking, recent)] : []),
    ...(column ? [columnWhere(column, recent)] : []),
  ]
  const [answer] = await asking.db
    .collection('articles')
    .aggregate([
      { $match: { $and: where } },
      ...SLIM,
      {
        $facet: {
          total: [{ $count: 'n' }],
          page: [
            ...(end ? [{ $match: beyond(end) }] : []),
            { $sort: BY_URGENCY },
            { $limit: PAGE + 1 },
            { $project: { revision: 1, urgency: 1, updatedAt: 1 } },
          ],
        },
      },
    ])
    .toArray()
  const page = (answer?.page ?? []) as (Found & Ends)[]
  const last = page.length > PAGE ? page[PAGE - 1] : undefined
  return {
    now: asking.now.toISOString(),
    total: answer?.total[0]?.n ?? 0,
    cards: await cardsOf(asking, page.slice(0, PAGE)),
    next: last ? writeEnd(last) : null,
  }
}
