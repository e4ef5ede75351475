import type { Document, ObjectId } from 'mongodb'

import type { Named, SaidRow } from './saidAnswer'

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
    ...{ namedSources: row.namedSources ?? 0, origins: row.independentOrigins ?? 0 },
  }
}
