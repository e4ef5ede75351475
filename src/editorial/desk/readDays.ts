import { type Document, type Filter as Match, ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { istanbulInstant } from '@/src/language/text/dates'
import { OPEN_STAGES } from '@/src/workflow/stages'
import { type Asking, askingOf, dayStart } from './asking'
import type { DaysAnswer, Entry, Named } from './card'
import { UNDER_WAY } from './columns'
import { filterWhere } from './conditions'
import type { DeskQuery } from './query'

/** More texts and events than these in a week are a number and no lines. */
const MOST = { texts: 200, events: 100, undated: 8 } as const

type Span = { start: Date; end: Date }

const spanOf = ({ from, days = 1 }: DeskQuery, now: Date): Span & { days: number } => {
  const [year = 0, month = 0, day = 0] = (from ?? '').split('-').map(Number)
  const start = from ? istanbulInstant(year, month - 1, day) : dayStart(now)
  return { start, end: dayStart(start, days), days }
}

type Event = { id: string; title: string; at: Date; hour: boolean }

/** Events that happen, or are said to, on these days. */
async function eventsIn(req: PayloadRequest, { start, end }: Span): Promise<Event[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: {
      and: [
        { 'when.earliest': { greater_than_equal: start.toISOString() } },
        { 'when.earliest': { less_than: end.toISOString() } },
        { 'when.precision': { in: ['minute', 'day'] } },
        { occurrence: { not_in: ['didNotOccur', 'cancelled', 'postponed'] } },
      ],
    },
    sort: 'when.earliest',
    limit: MOST.events,
    pagination: false,
    depth: 0,
    select: { title: true, when: true },
    overrideAccess: false,
    req,
  })
  return docs.flatMap(({ id, title, when }) => {
    const at = when?.earliest ? new Date(when.earliest) : null
    return at ? [{ id, title, at, hour: when?.precision === 'minute' }] : []
  })
}

/** Which articles went out on these days, and when. */
async function publishedIn({ db }: Asking, { start, end }: Span): Promise<Map<string, Date>> {
  const rows = await db
    .collection<{ article: ObjectId; lastPublishedAt: Date }>('publications')
    .find(
      { state: 'live', lastPublishedAt: { $gte: start, $lt: end } },
      { projection: { article: 1, lastPublishedAt: 1 }, limit: MOST.texts },
    )
    .toArray()
  return new Map(rows.map(({ article, lastPublishedAt }) => [String(article), lastPublishedAt]))
}

const NAMES: Document = {
  $lookup: {
    ...{ from: 'users', localField: 'people', foreignField: '_id', as: 'names' },
    pipeline: [{ $project: { name: 1 } }],
  },
}
const LINE = {
  ...{ headline: 1, stage: 1, dueAt: 1, scheduledAt: 1, embargoUntil: 1, events: 1, revision: 1 },
  people: [{ $ifNull: ['$assignee', '$author'] }],
}

type Line = {
  _id: ObjectId
  headline?: string
  stage: string
  dueAt?: Date | null
  scheduledAt?: Date | null
  embargoUntil?: Date | null
  events?: ObjectId[]
  revision?: number
  names: { _id: ObjectId; name?: string }[]
}
type Read = { lines: Line[]; undated: Line[]; count: { n: number }[] }

/** The texts of these days, those that cover their events, and what has no day: one command. */
async function linesIn(
  asking: Asking,
  query: DeskQuery,
  { start, end }: Span,
  ids: { published: string[]; events: string[] },
): Promise<Read> {
  const within = { $gte: start, $lt: end }
  const dated: Match<Document> = {
    $or: [
      { stage: { $in: UNDER_WAY }, scheduledAt: within },
      { stage: { $in: OPEN_STAGES }, dueAt: within },
      { stage: { $in: UNDER_WAY }, embargoUntil: within },
      { stage: { $in: UNDER_WAY }, events: { $in: ids.events.map((id) => new ObjectId(id)) } },
      { _id: { $in: ids.published.map((id) => new ObjectId(id)) } },
    ],
  }
  const undated = { stage: { $in: OPEN_STAGES }, dueAt: null, scheduledAt: null }
  const [read] = await asking.db
    .collection('articles')
    .aggregate<Read>([
      {
        $match: {
          $and: [asking.readable, filterWhere(query, asking), { $or: [dated, undated] }],
        },
      },
      { $project: LINE },
      {
        $facet: {
          lines: [{ $match: dated }, { $limit: MOST.texts + 1 }, NAMES],
          undated: [{ $match: undated }, { $sort: { _id: -1 } }, { $limit: MOST.undated }, NAMES],
          count: [{ $match: undated }, { $count: 'n' }],
        },
      },
    ])
    .toArray()
  return read ?? { lines: [], undated: [], count: [] }
}

const namesOf = ({ names }: Line): Named[] =>
  names.map(({ _id, name }) => ({ id: String(_id), name: name ?? '?' }))

function entriesOf(line: Line, { start, end }: Span, published: Map<string, Date>): Entry[] {
  const id = String(line._id)
  const isOpen = OPEN_STAGES.some((stage) => stage === line.stage)
  const at: [Entry['kind'], Date | null | undefined][] = [
    ['published', published.get(id)],
    ['scheduled', line.stage === 'scheduled' ? line.scheduledAt : null],
    ['due', isOpen ? line.dueAt : null],
    ['embargo', isOpen || line.stage === 'scheduled' ? line.embargoUntil : null],
  ]
  return at.flatMap(([kind, when]) =>
    when && when >= start && when < end
      ? [
          {
            ...{ kind, at: when.toISOString(), hour: true, id, title: line.headline ?? '' },
            who: namesOf(line),
          },
        ]
      : [],
  )
}

/**
 * What happens on one day or up to seven, from the newsroom's day `from` (today) on: what went out, what is due, scheduled or
 * under embargo until then, and events, with those who cover them; and what has no day yet. Three commands.
 */
export async function readDays(req: PayloadRequest, query: DeskQuery): Promise<DaysAnswer> {
  const asking = await askingOf(req)
  const span = spanOf(query, asking.now)
  const [published, events] = await Promise.all([publishedIn(asking, span), eventsIn(req, span)])
  const { lines, undated, count } = await linesIn(asking, query, span, {
    published: [...published.keys()],
    events: events.map(({ id }) => id),
  })
  const covering = (event: string) =>
    lines
      .filter(
        (line) => line.stage !== 'published' && line.events?.some((id) => String(id) === event),
      )
      .flatMap(namesOf)
  const entries: Entry[] = [
    ...lines.flatMap((line) => entriesOf(line, span, published)),
    ...events.map(({ id, title, at, hour }) => ({
      ...{ kind: 'event' as const, at: at.toISOString(), hour, id, title },
      who: [...new Map(covering(id).map((one) => [one.id, one])).values()],
    })),
  ]
  return {
    now: asking.now.toISOString(),
    from: span.start.toISOString(),
    days: span.days,
    entries: entries.sort((a, b) => a.at.localeCompare(b.at)),
    more: lines.length > MOST.texts || events.length >= MOST.events,
    undated: {
      count: count[0]?.n ?? 0,
      cards: undated.map(({ _id, headline, revision }) => ({
        ...{ id: String(_id), headline: headline ?? '', revision: revision ?? 0 },
      })),
    },
  }
}
