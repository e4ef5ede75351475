import type { Document, ObjectId } from 'mongodb'

import type { Named, SaidRow, ShownReply } from './saidAnswer'

/** A row that names more is shown with the first ones; the article has the others. */
const MOST = 12

const namesOf = (from: string, localField: string, as: string, name: string): Document => ({
  $lookup: {
    ...{ from, localField, foreignField: '_id', as },
    pipeline: [{ $project: { name: `$${name}` } }],
  },
})

/** Cuts what a claim names to a size, and gives everything it names its name. */
export const NAMES_OF_CLAIM: Document[] = [
  {
    $set: Object.fromEntries(
      ['said', 'persons', 'events'].map((name) => [
        name,
        { $slice: [{ $ifNull: [`$${name}`, []] }, MOST] },
      ]),
    ),
  },
  { $set: { people: { $concatArrays: ['$persons', '$said.speaker'] } } },
  namesOf('persons', 'people', 'peopleNamed', 'displayName'),
  namesOf('sources', 'said.source', 'sourcesNamed', 'name'),
  namesOf('events', 'events', 'eventsNamed', 'title'),
  namesOf('sections', 'section', 'sectionNamed', 'name'),
]

type Names = readonly { _id: ObjectId; name?: string }[]

const nameIn = (id: unknown, names: Names): Named | null => {
  const found = id ? names.find(({ _id }) => String(_id) === String(id)) : undefined
  return found ? { id: String(found._id), name: found.name ?? '?' } : null
}
const namesIn = (ids: readonly unknown[], names: Names): Named[] =>
  ids.flatMap((id) => nameIn(id, names) ?? [])

const REPLY_LETTERS = 300

/** The replies of the article of those whom the claim accuses. */
function repliesTo({ seriousness, persons, peopleNamed, story }: Document): ShownReply[] {
  if (!seriousness || seriousness === 'none') return []
  const replies: readonly Document[] = story[0].replies ?? []
  return (persons as unknown[]).flatMap((id) => {
    const named = nameIn(id, peopleNamed)
    const reply = replies.find(({ person }) => String(person) === String(id))
    if (!named || !reply?.outcome) return []
    const text = String(reply.text ?? '').slice(0, REPLY_LETTERS)
    return [{ person: named.name, outcome: reply.outcome, text }]
  })
}

/** A row of the register with its names (`NAMES_OF_CLAIM`) as it is shown. */
export function saidRowOf(row: Document): SaidRow {
  const [story] = row.story
  return {
    ...{ id: String(row._id), text: row.text ?? '', seriousness: row.seriousness ?? 'none' },
    at: row.at instanceof Date ? row.at.toISOString() : '',
    // Of the article itself: the row is as old as the last save, the stage may not be.
    ...{ stage: story.stage ?? 'draft', live: row.live === true },
    article: { id: String(story._id), headline: story.headline ?? '' },
    section: row.sectionNamed[0]?.name ?? null,
    persons: namesIn(row.persons, row.peopleNamed),
    events: namesIn(row.events, row.eventsNamed),
    said: row.said.map((one: Document) => ({
      ...{ id: one.id ?? '', mode: one.mode, form: one.form, stance: one.stance },
      ...{ field: one.field ?? 'body', cue: one.cue ?? '', saidAt: one.saidAt ?? '' },
      speaker: nameIn(one.speaker, row.peopleNamed),
      source: nameIn(one.source, row.sourcesNamed),
    })),
    replies: repliesTo(row),
    ...{ namedSources: row.namedSources ?? 0, origins: row.independentOrigins ?? 0 },
  }
}
