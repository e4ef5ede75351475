import type { Document } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { OPEN_STAGES, STAGES } from '@/src/workflow/stages'
import { type Asking, askingOf } from './asking'
import { type Band, bandsOf } from './bands'
import type { DeskAnswer } from './card'
import { cardsOf, type Found } from './cards'
import { COLUMNS, type Column } from './columns'
import { bandWhere, columnWhere, filterWhere, onDesk } from './conditions'
import type { DeskQuery } from './query'
import { type Recent, recentPublications } from './recentPublications'

/** Of each list so many come at once, and of each column the most urgent; the rest is a number, and a page of its own. */
export const SHOWN = { band: 6, column: 6 } as const

const FAR = new Date('9999-12-31T00:00:00.000Z')

/** What lists go by, and no more: the text itself is never read for it. */
export const SLIM: Document[] = [
  {
    $project: {
      ...{ stage: 1, editKind: 1, author: 1, assignee: 1, reviewer: 1, contributors: 1 },
      ...{ gates: 1, dueAt: 1, updatedAt: 1, revision: 1 },
      urgency: { $ifNull: ['$scheduledAt', '$dueAt', FAR] },
    },
  },
]
/** The most urgent first: what is due, then what lay longest without a change of its place. */
export const BY_URGENCY = { urgency: 1, updatedAt: -1, _id: -1 } as const
const NAMED = { $project: { revision: 1 } }

/** Published texts by when they went out; mine before my colleagues' where somebody is named for it. */
function listFacet(where: Document, order: Document[], most: number): Document[] {
  return [{ $match: where }, ...order, { $limit: most }, NAMED]
}

const byPublication = (ids: Recent['week']): Document[] => [
  { $set: { place: { $indexOfArray: [ids, '$_id'] } } },
  { $sort: { place: 1 } },
]

const bandOrder = (band: Band, { me }: Asking, recent: Recent): Document[] => {
  if (band === 'live') return byPublication(recent.week)
  if (band !== 'review') return [{ $sort: BY_URGENCY }]
  return [
    { $set: { isMine: { $eq: ['$reviewer', me] } } },
    { $sort: { isMine: -1, ...BY_URGENCY } },
  ]
}

function facetsOf(bands: readonly Band[], asking: Asking, recent: Recent): Document {
  const facets: Record<string, Document[]> = {}
  const count = (where: Document): Document[] => [{ $match: where }, { $count: 'n' }]
  const wheres = bands.map((band) => bandWhere(band, asking, recent))
  bands.forEach((band, at) => {
    const where = wheres[at] ?? {}
    facets[`band_${band}`] = listFacet(where, bandOrder(band, asking, recent), SHOWN.band)
    facets[`count_${band}`] = count(where)
  })
  if (wheres.length > 0) facets.waiting = count({ $or: wheres })
  for (const column of COLUMNS) {
    const where = columnWhere(column, recent)
    const order = column === 'live' ? byPublication(recent.today) : [{ $sort: BY_URGENCY }]
    facets[`column_${column}`] = listFacet(where, order, SHOWN.column)
    facets[`parts_${column}`] = [
      { $match: where },
      {
        $group: {
          _id: '$stage',
          n: { $sum: 1 },
          late: {
            $sum: {
              $cond: [
                {
                  $and: [
                    { $in: ['$stage', OPEN_STAGES] },
                    { $gt: ['$dueAt', null] },
                    { $lt: ['$dueAt', asking.now] },
                  ],
                },
                1,
                0,
              ],
            },
          },
        },
      },
    ]
  }
  return { $facet: facets }
}

type Facets = Record<string, Document[]>
type Counted = { _id: string; n: number; late: number }

const columnOf = (key: Column, facets: Facets): DeskAnswer['columns'][number] => {
  const parts = (facets[`parts_${key}`] ?? []) as Counted[]
  const sum = (of: 'n' | 'late') => parts.reduce((all, part) => all + part[of], 0)
  return {
    key,
    count: sum('n'),
    late: sum('late'),
    parts: Object.fromEntries(
      STAGES.flatMap((stage) => {
        const part = parts.find(({ _id }) => _id === stage)
        return part ? [[stage, part.n]] : []
      }),
    ),
    cards: (facets[`column_${key}`] ?? []).map(({ _id }) => String(_id)),
  }
}

/**
 * The desk of the asking person: what waits, by role, and the board, of the texts he may read and the filters let through. Three
 * commands whatever there is, and an answer of bounded size. Refuses (404) whoever has no desk.
 */
export async function readDesk(req: PayloadRequest, query: DeskQuery): Promise<DeskAnswer> {
  const asking = await askingOf(req)
  const recent = await recentPublications(asking)
  const bands = bandsOf(asking.actor)
  const [facets = {}] = (await asking.db
    .collection('articles')
    .aggregate([
      { $match: { $and: [asking.readable, filterWhere(query, asking), onDesk(recent)] } },
      ...SLIM,
      facetsOf(bands, asking, recent),
    ])
    .toArray()) as Facets[]
  const found = new Map<string, Found>()
  for (const [name, rows] of Object.entries(facets)) {
    if (!/^(?:band|column)_/.test(name)) continue
    for (const row of rows) found.set(String(row._id), row as Found)
  }
  const cards = await cardsOf(asking, [...found.values()])
  const shown = new Set(cards.map(({ id }) => id))
  const isShown = (id: string) => shown.has(id)
  return {
    now: asking.now.toISOString(),
    waiting: facets.waiting?.[0]?.n ?? 0,
    bands: bands.map((key) => ({
      key,
      count: facets[`count_${key}`]?.[0]?.n ?? 0,
      cards: (facets[`band_${key}`] ?? []).map(({ _id }) => String(_id)).filter(isShown),
    })),
    columns: COLUMNS.map((key) => {
      const column = columnOf(key, facets)
      return { ...column, cards: column.cards.filter(isShown) }
    }),
    cards,
  }
}
