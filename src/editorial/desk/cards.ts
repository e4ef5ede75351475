import type { Document, ObjectId } from 'mongodb'

import { type Asking, daysBefore } from './asking'
import type { Card, Named } from './card'
import { keptStrips, MOST_WORDS, type Strip, stripFacts } from './strips'

/** A text that a list has found, by the revision it was found in. */
export type Found = { _id: ObjectId; revision?: number }

const keyOf = ({ _id, revision }: Found): string => `${String(_id)} ${revision ?? 0}`
/** Whoever typed within so many seconds is typing: unsaved text is kept every two. */
const TYPING_MS = 60_000
const NOT_DRAWN: Strip = { strip: null, sentences: { all: 0, named: 0, open: 0 } }

const PEOPLE = ['author', 'assignee', 'reviewer', 'approvedBy', 'submittedBy'] as const
const nameOf = (from: string, localField: string): Document => ({
  $lookup: {
    ...{ from, localField, foreignField: '_id', as: `${localField}Named` },
    pipeline: [{ $project: { name: 1 } }],
  },
})
const countFindings = (severity: string): Document => ({
  $size: {
    $filter: {
      input: { $cond: [{ $isArray: '$sourcing.findings' }, '$sourcing.findings', []] },
      cond: { $eq: ['$$this.severity', severity] },
    },
  },
})

/** Who else is typing in it: unsaved text is kept by the id as a word, and found by when it was. */
const typingIn = (me: ObjectId, now: Date): Document => ({
  $lookup: {
    ...{ from: 'autosaves', as: 'typing', let: { id: { $toString: '$_id' } } },
    pipeline: [
      {
        $match: {
          updatedAt: { $gte: new Date(now.getTime() - TYPING_MS) },
          user: { $ne: me },
          $expr: { $eq: ['$article', '$$id'] },
        },
      },
      { $limit: 5 },
      nameOf('users', 'user'),
      { $project: { 'userNamed.name': 1 } },
    ],
  },
})

/** One command for all that a page of cards shows. The text itself comes for those alone whose strip is not known yet. */
function pipelineOf(
  { me, now, readable }: Asking,
  found: readonly Found[],
  unknown: readonly Found[],
) {
  const ids = found.map(({ _id }) => _id)
  const asksText = {
    $and: [
      { $in: ['$_id', unknown.map(({ _id }) => _id)] },
      { $lte: [{ $ifNull: ['$wordCount', 0] }, MOST_WORDS] },
    ],
  }
  const text = (name: string) => ({ $cond: [asksText, `$${name}`, '$$REMOVE'] })
  const same = Object.fromEntries(
    [
      ...['headline', 'stage', 'editKind', 'revision', 'dueAt', 'scheduledAt', 'embargoUntil'],
      ...[
        'gates',
        'wordCount',
        'updatedAt',
        'section',
        'desk',
        'language',
        'contributors',
        ...PEOPLE,
      ],
    ].map((name) => [name, 1]),
  )
  return [
    // Asked again: what somebody closed since the list was read is not shown.
    { $match: { $and: [{ _id: { $in: ids } }, readable] } },
    {
      $project: {
        ...same,
        ...{ body: text('body'), attributions: text('attributions') },
        ...{ blocks: countFindings('block'), warns: countFindings('warn') },
        people: PEOPLE.map((name) => `$${name}`),
      },
    },
    nameOf('users', 'people'),
    nameOf('sections', 'section'),
    nameOf('desks', 'desk'),
    {
      $lookup: {
        ...{ from: 'publications', localField: '_id', foreignField: 'article', as: 'publication' },
        pipeline: [
          { $project: { state: 1, slug: 1, lastPublishedAt: 1, postReviewDue: 1, updates: 1 } },
        ],
      },
    },
    {
      $lookup: {
        ...{ from: 'comments', localField: '_id', foreignField: 'article', as: 'comments' },
        pipeline: [{ $match: { parent: null, resolvedAt: null } }, { $count: 'open' }],
      },
    },
    {
      $lookup: {
        ...{ from: 'notifications', localField: '_id', foreignField: 'article', as: 'asked' },
        pipeline: [
          { $match: { user: me, kind: 'changesRequested' } },
          { $sort: { createdAt: -1 } },
          { $limit: 1 },
          { $lookup: { ...{ from: 'users', localField: 'actor' }, foreignField: '_id', as: 'by' } },
          { $project: { reason: 1, createdAt: 1, 'by.name': 1 } },
        ],
      },
    },
    typingIn(me, now),
  ]
}

type Names = readonly { _id: ObjectId; name?: string }[]

const named = (id: unknown, names: Names): Named | null => {
  const found = names.find(({ _id }) => String(_id) === String(id))
  return found ? { id: String(found._id), name: found.name ?? '?' } : null
}
const time = (at: unknown): string | null => (at instanceof Date ? at.toISOString() : null)

function cardOf(row: Document, strip: Strip, { decides, now }: Asking): Card {
  const [publication] = row.publication
  const [asked] = row.asked
  const since = daysBefore(now, 7)
  const updates: { kind?: string; at?: Date }[] = publication?.updates ?? []
  const person = (name: string) => named(row[name], row.peopleNamed)
  return {
    ...{ id: String(row._id), revision: row.revision ?? 0, headline: row.headline ?? '' },
    ...{ stage: row.stage ?? 'draft', editKind: row.editKind ?? 'first' },
    state: publication?.state ?? 'never',
    slug: publication?.state === 'live' ? publication.slug : null,
    publishedAt: time(publication?.lastPublishedAt),
    secondLook: decides ? time(publication?.postReviewDue) : null,
    corrections: updates.filter(({ kind, at }) => kind === 'correction' && at && at >= since)
      .length,
    section: named(row.section, row.sectionNamed),
    desk: named(row.desk, row.deskNamed),
    ...{ author: person('author'), assignee: person('assignee'), reviewer: person('reviewer') },
    ...{ approvedBy: person('approvedBy'), submittedBy: person('submittedBy') },
    contributors: (row.contributors ?? []).slice(0, 20).map(String),
    words: row.wordCount ?? 0,
    ...strip,
    ...{ blocks: row.blocks, warns: row.warns, comments: row.comments[0]?.open ?? 0 },
    ...{ dueAt: time(row.dueAt), scheduledAt: time(row.scheduledAt) },
    embargoUntil: time(row.embargoUntil),
    gates: {
      legal: row.gates?.legal ?? 'notNeeded',
      factCheck: row.gates?.factCheck ?? 'notNeeded',
    },
    updatedAt: time(row.updatedAt) ?? '',
    asked:
      row.stage === 'changesRequested' && asked?.reason
        ? { reason: asked.reason, at: time(asked.createdAt) ?? '', by: asked.by[0]?.name ?? null }
        : null,
    typing: row.typing.flatMap(({ userNamed: [user] }: Document) => user?.name ?? []),
  }
}

/**
 * The cards of the found texts that the asking person may (still) read, in the order they were found: one command, whatever
 * their number, and bytes by their number alone once their strips are known.
 */
export async function cardsOf(asking: Asking, found: readonly Found[]): Promise<Card[]> {
  if (found.length === 0) return []
  const strips = keptStrips()
  const unknown = found.filter((one) => !strips.has(keyOf(one)))
  const rows = await asking.db
    .collection('articles')
    .aggregate(pipelineOf(asking, found, unknown))
    .toArray()
  const withText = new Set(unknown.map(({ _id }) => String(_id)))
  const cards = rows.map((row) => {
    const key = keyOf(row as unknown as Found)
    const isDrawn = withText.has(String(row._id)) && (row.wordCount ?? 0) <= MOST_WORDS
    // Saved since the list was read, it came without its text: the next answer draws it.
    const strip = strips.get(key) ?? (isDrawn ? stripFacts(row) : NOT_DRAWN)
    if (isDrawn) strips.set(key, strip)
    return cardOf(row, strip, asking)
  })
  const byId = new Map(cards.map((card) => [card.id, card]))
  return found.flatMap(({ _id }) => byId.get(String(_id)) ?? [])
}
