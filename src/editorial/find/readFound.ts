import { type Document, type Filter as Match, ObjectId } from 'mongodb'
import type { PayloadRequest, Where } from 'payload'

import { type Asking, askingOf } from '@/src/editorial/desk/asking'
import { readWords } from '@/src/language/text/foundBy'
import { likeness } from '@/src/language/text/likeness'
import type { FindAnswer, Found, FoundKind } from './findAnswer'
import type { FindQuery } from './findQuery'
import { readableClaims, searchOf } from './readSaid'
import { NAMES_OF_CLAIM, saidRowOf } from './saidRow'
import { sayer } from './sayer'

/** Of each kind so many are shown, the likest of so many that were found. */
const SHOWN = 5
const LOOKED_AT = 30

type Ask = { req: PayloadRequest; asking: Asking }
/** What is looked for: words, or records by their ids. */
type Sought = { q: string } | { ids: readonly string[] }

const NONE = { stage: null, live: false, article: null, words: null } as const

/** Records of the register, by the collection's own rule of reading and its own search. */
const inRegister =
  (
    collection: 'persons' | 'sources' | 'events',
    title: string,
    aboutOf: (record: Record<string, unknown>) => string[],
    select: Record<string, true>,
  ) =>
  async ({ req }: Ask, sought: Sought): Promise<Found[]> => {
    const where: Where =
      'q' in sought ? { [title]: { like: sought.q } } : { id: { in: [...sought.ids] } }
    const { docs } = await req.payload.find({
      ...{ collection, where, select: { [title]: true, ...select }, sort: '-updatedAt' },
      ...{ limit: LOOKED_AT, pagination: false, depth: 0, overrideAccess: false, req },
    })
    return (docs as unknown as Record<string, unknown>[]).map((record) => ({
      ...{ kind: collection, id: String(record.id), title: String(record[title] ?? '') },
      about: aboutOf(record).filter((one) => one !== '' && one !== record[title]),
      ...NONE,
    }))
  }

type Rows = readonly Record<string, string | null | undefined>[]
const valuesOf = (rows: unknown, key: string): string[] =>
  (Array.isArray(rows) ? (rows as Rows) : []).flatMap((row) => row[key] ?? []).slice(0, 3)

async function articles({ req, asking }: Ask, sought: Sought): Promise<Found[]> {
  const where: Match<Document> =
    'q' in sought
      ? await searchOf(req, 'articles', 'headline', sought.q)
      : { _id: { $in: sought.ids.map((id) => new ObjectId(id)) } }
  return articlesThat(asking, where)
}

/** Articles that fit, the last changed first, of those the asking person may read: one command, thirty at most. */
export async function articlesThat(
  { db, readable }: Asking,
  where: Match<Document>,
): Promise<Found[]> {
  const rows = await db
    .collection('articles')
    .aggregate([
      { $match: { $and: [readable, where] } },
      { $sort: { updatedAt: -1 } },
      { $limit: LOOKED_AT },
      { $project: { headline: 1, stage: 1, author: 1, section: 1 } },
      named('users', 'author'),
      named('sections', 'section'),
      {
        $lookup: {
          ...{ from: 'publications', localField: '_id', foreignField: 'article', as: 'live' },
          pipeline: [{ $match: { state: 'live' } }, { $project: { _id: 1 } }],
        },
      },
    ])
    .toArray()
  return rows.map((row) => ({
    ...NONE,
    ...{ kind: 'articles', id: String(row._id), title: row.headline ?? '' },
    about: [row.authorNamed[0]?.name, row.sectionNamed[0]?.name].filter(Boolean),
    ...{ stage: row.stage ?? 'draft', live: row.live.length > 0 },
  }))
}

const named = (from: string, localField: string): Document => ({
  $lookup: {
    ...{ from, localField, foreignField: '_id', as: `${localField}Named` },
    pipeline: [{ $project: { name: 1 } }],
  },
})

async function claims({ req, asking }: Ask, sought: Sought): Promise<Found[]> {
  if (!('q' in sought)) return []
  const rows = await asking.db
    .collection('claims')
    .aggregate([
      { $match: await searchOf(req, 'claims', 'text', sought.q) },
      { $sort: { at: -1, _id: -1 } },
      ...readableClaims(asking),
      { $limit: LOOKED_AT },
      ...NAMES_OF_CLAIM,
    ])
    .toArray()
  return rows.map(saidRowOf).map((row) => {
    const [first] = row.said
    const who = first && sayer(first)?.name
    return {
      ...{ kind: 'claims', id: row.id, title: row.text, stage: row.stage, live: row.live },
      about: [who, first?.cue && `“${first.cue}”`, row.article.headline].filter(
        (part): part is string => Boolean(part),
      ),
      article: row.article.id,
      words: first ? { field: first.field, id: first.id } : null,
    }
  })
}

/** How each kind is looked for: one command each. */
const LOOK: Readonly<Record<FoundKind, (ask: Ask, sought: Sought) => Promise<Found[]>>> = {
  persons: inRegister(
    'persons',
    'displayName',
    ({ positions, names }) => [...valuesOf(positions, 'title'), ...valuesOf(names, 'value')],
    { positions: true, names: true },
  ),
  sources: inRegister('sources', 'name', ({ names }) => valuesOf(names, 'value'), { names: true }),
  events: inRegister('events', 'title', ({ place }) => [String(place ?? '')], { place: true }),
  articles,
  claims,
}

const likest = (found: readonly Found[], q: string): Found[] =>
  [...found].sort((a, b) => likeness(a.title, q) - likeness(b.title, q)).slice(0, SHOWN)

/**
 * What is found for the typed words among what the asking person may read, the likest first; for no words the records that were
 * opened last, else the own stories. Six commands at most, and an answer of bounded size. Refuses (404) whoever reads no article.
 */
export async function readFound(req: PayloadRequest, query: FindQuery): Promise<FindAnswer> {
  const ask = { req, asking: await askingOf(req) }
  const { q, kinds, recent } = query
  if (readWords(q).length > 0) {
    const found = await Promise.all(
      kinds.map(async (kind) => likest(await LOOK[kind](ask, { q }), q)),
    )
    return { found: found.flat() }
  }
  // Signs alone are no search: they would find everything.
  if (q.trim() !== '') return { found: [] }
  const opened = await Promise.all(
    [...new Set(recent.map(({ kind }) => kind))].map((kind) =>
      LOOK[kind](ask, { ids: recent.flatMap((one) => (one.kind === kind ? [one.id] : [])) }),
    ),
  )
  const byId = new Map(opened.flat().map((one) => [`${one.kind} ${one.id}`, one]))
  const found = recent.flatMap(({ kind, id }) => byId.get(`${kind} ${id}`) ?? [])
  if (found.length > 0) return { found }
  const { me } = ask.asking
  const own = { $or: [{ author: me }, { assignee: me }, { reviewer: me }] }
  return { found: (await articlesThat(ask.asking, own)).slice(0, SHOWN) }
}
