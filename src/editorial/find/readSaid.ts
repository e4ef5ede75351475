import { type Document, type Filter as Match, ObjectId } from 'mongodb'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { type Asking, askingOf, dayStart } from '@/src/editorial/desk/asking'
import { searchWhere } from '@/src/editorial/entities/searchWhere'
import { isStoredId } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { istanbulInstant } from '@/src/language/text/dates'
import { REFUSALS } from '@/src/workflow/refusals'
import type { SaidAnswer } from './saidAnswer'
import type { SaidQuery } from './saidQuery'
import { NAMES_OF_CLAIM, saidRowOf } from './saidRow'

/** How many claims a page has. */
export const SAID_PAGE = 30

const NEWEST = { at: -1, _id: -1 } as const

type End = { at: Date; _id: ObjectId }
const end = z.tuple([z.number().int(), z.string().refine(isStoredId)])

/** Where a page ends: the two values that order the list. */
const writeEnd = ({ at, _id }: End): string => `${at.getTime()}.${String(_id)}`

function beyond(after: string): Match<Document> {
  const [time = '', id = ''] = after.split('.')
  const parsed = end.safeParse([Number(time || 'x'), id])
  if (!parsed.success) throw new RefusalError(REFUSALS.inputInvalid({ problems: ['after'] }))
  const at = new Date(parsed.data[0])
  return { $or: [{ at: { $lt: at } }, { at, _id: { $lt: new ObjectId(parsed.data[1]) } }] }
}

const dayOf = (text: string): Date => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  return istanbulInstant(year, month - 1, date)
}

type Builds = { buildQuery(asked: object): Promise<Match<Document>> }

/** What is typed, as the newsroom's own search of the register asks it. */
export async function searchOf(
  { payload }: PayloadRequest,
  collection: 'articles' | 'claims' | 'persons' | 'sources' | 'events',
  title: string,
  typed: string,
): Promise<Match<Document>> {
  const where: Where = searchWhere(collection, { [title]: { like: typed } })
  const model: unknown = payload.db.collections[collection]
  return (model as Builds).buildQuery({ payload, where })
}

/** The filters of the address, as the register is asked. */
async function filtersOf(req: PayloadRequest, query: SaidQuery): Promise<Match<Document>[]> {
  const { speaker, source, about, event, article, section, mode, from, to, live, q } = query
  // One attribution says both who and how: not one who and another how.
  const one = {
    ...(speaker && { speaker: new ObjectId(speaker) }),
    ...(source && { source: new ObjectId(source) }),
    ...(mode && { mode }),
  }
  return [
    ...(speaker ? [{ speakers: new ObjectId(speaker) }] : []),
    ...(source ? [{ 'said.source': new ObjectId(source) }] : []),
    ...(Object.keys(one).length > 0 ? [{ said: { $elemMatch: one } }] : []),
    ...(about ? [{ persons: new ObjectId(about) }] : []),
    ...(event ? [{ events: new ObjectId(event) }] : []),
    ...(article ? [{ article: new ObjectId(article) }] : []),
    ...(section ? [{ section: new ObjectId(section) }] : []),
    ...(from ? [{ at: { $gte: dayOf(from) } }] : []),
    ...(to ? [{ at: { $lt: dayStart(dayOf(to), 1) } }] : []),
    ...(live ? [{ live: true }] : []),
    ...(q ? [await searchOf(req, 'claims', 'text', q)] : []),
  ]
}

/** Claims with their article, of the articles alone that the asking person may read: no rule of reading is written here. */
export const readableClaims = ({ readable }: Pick<Asking, 'readable'>): Document[] => [
  { $project: { searchWords: 0 } },
  {
    $lookup: {
      ...{ from: 'articles', localField: 'article', foreignField: '_id', as: 'story' },
      pipeline: [{ $match: readable }, { $project: { headline: 1, stage: 1, replies: 1 } }],
    },
  },
  { $match: { 'story.0': { $exists: true } } },
]

/**
 * One page of the claim register that fits the filters, the newest first, of the articles that the asking person may read. Two
 * commands however much there is, and an answer of bounded size. Refuses (404) whoever reads no article, (400) an `after` that is none.
 */
export async function readSaid(
  req: PayloadRequest,
  query: SaidQuery,
  most = SAID_PAGE,
): Promise<SaidAnswer> {
  const asking = await askingOf(req)
  const filters = await filtersOf(req, query)
  if (query.after !== undefined) filters.push(beyond(query.after))
  const found = await asking.db
    .collection('claims')
    .aggregate<Document & End>([
      { $match: filters.length > 0 ? { $and: filters } : {} },
      { $sort: NEWEST },
      ...readableClaims(asking),
      { $limit: most + 1 },
      ...NAMES_OF_CLAIM,
    ])
    .toArray()
  const last = found.length > most ? found[most - 1] : undefined
  return { rows: found.slice(0, most).map(saidRowOf), next: last ? writeEnd(last) : null }
}
