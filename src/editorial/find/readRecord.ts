import { ObjectId } from 'mongodb'
import type { PayloadRequest, Where } from 'payload'

import { readableRecord } from '@/src/editorial/api/answering'
import { askingOf } from '@/src/editorial/desk/asking'
import { isPublicRecord } from '@/src/editorial/publish/slugs'
import { type SlugPage, slugPath } from '@/src/language/readerPaths'
import type { Event, Person } from '@/src/payload-types'
import { articlesThat } from './readFound'
import { readSaid } from './readSaid'
import type { RecordAnswer, RecordEvent, RecordOf } from './recordAnswer'
import type { SaidAnswer } from './saidAnswer'
import type { SaidQuery } from './saidQuery'

/** Of each list so many come with the page; the rest is behind its link. */
const SHOWN = 20
const MOST_EVENTS = 60

/** What of the register belongs to a record: what it says, what is said of it. */
const ASKED: Readonly<
  Record<RecordOf, Readonly<Record<'said' | 'about', ((id: string) => SaidQuery) | null>>>
> = {
  persons: { said: (speaker) => ({ speaker }), about: (about) => ({ about }) },
  sources: { said: (source) => ({ source }), about: null },
  events: { said: null, about: (event) => ({ event }) },
}
const PAGES = {
  ...{ persons: 'person', sources: 'source', events: 'event' },
} as const satisfies Record<RecordOf, SlugPage>

const NO_ROWS: SaidAnswer = { rows: [], next: null }

/** Which events stand on the timeline: those that are named with what was said, and those the record takes part in. */
function eventsWhere(of: RecordOf, id: string, rows: SaidAnswer['rows']): Where {
  const named = {
    id: { in: [...new Set(rows.flatMap(({ events }) => events.map((one) => one.id)))] },
  }
  if (of === 'persons') return { or: [named, { 'participants.person': { equals: id } }] }
  if (of === 'events') return { or: [{ superEvent: { equals: id } }, { id: { equals: id } }] }
  return named
}

async function eventsOf(req: PayloadRequest, where: Where): Promise<RecordEvent[]> {
  const { docs } = await req.payload.find({
    ...{ collection: 'events', where, select: { title: true, when: true, place: true } },
    ...{ sort: 'when.earliest', limit: MOST_EVENTS, pagination: false },
    ...{ depth: 0, overrideAccess: false, req },
  })
  const dated = ({ when }: (typeof docs)[number]) => Boolean(when?.earliest)
  return [...docs.filter(dated), ...docs.filter((one) => !dated(one))].map((one) => ({
    ...{ id: one.id, title: one.title ?? '', place: one.place ?? '' },
    when: one.when?.asPrinted || one.when?.edtf || '',
  }))
}

/** What a page shows of whichever kind of record. */
type Shown = Partial<Pick<Event, 'when' | 'place'> & Pick<Person, 'names' | 'positions' | 'slug'>>

const texts = (values: readonly (string | null | undefined)[]): string[] =>
  values.filter((value): value is string => Boolean(value))

/** What a record says of itself. Private fields are the form's. */
function ofItself(record: Shown) {
  return {
    facts: texts([record.when?.asPrinted || record.when?.edtf, record.place]),
    names: texts((record.names ?? []).map(({ value }) => value)),
    positions: (record.positions ?? []).map(({ title, organisation, from, to }) => ({
      ...{ title: title ?? '', organisation: organisation ?? '', from: from ?? '', to: to ?? '' },
    })),
  }
}

/**
 * A person, source or event as the newsroom knows it: what it said and what was said of it (drafts that the asking person may
 * read are among it), the stories it stands in, the events, names and positions, and whether readers have a page of it. Ten commands at
 * most, and an answer of bounded size. Refuses (404) what may not be read.
 */
export async function readRecord(
  req: PayloadRequest,
  of: RecordOf,
  id: string,
): Promise<RecordAnswer> {
  const asking = await askingOf(req)
  const record: Shown = await readableRecord(req, of, id)
  const { said: asksSaid, about: asksAbout } = ASKED[of]
  const [said, about, stories, isPublic] = await Promise.all([
    asksSaid && readSaid(req, asksSaid(id), SHOWN),
    asksAbout && readSaid(req, asksAbout(id), SHOWN),
    articlesThat(asking, { [of]: new ObjectId(id) }),
    isPublicRecord(req, of, id),
  ])
  const rows = [said, about].flatMap((answer) => (answer ?? NO_ROWS).rows)
  return {
    ...{ id, ...ofItself(record), said, about, stories: stories.slice(0, SHOWN) },
    page: isPublic && record.slug ? slugPath(PAGES[of], record.slug) : null,
    events: await eventsOf(req, eventsWhere(of, id, rows)),
  }
}
