import type { GroundTruth } from './groundTruth'
import type { Newsroom, Staff } from './Newsroom'

export type EntityIds = Record<'persons' | 'sources' | 'events', Map<string, string>>

/** The reporter opens a record for each person, source and event of the story, under its slug. */
export async function fileEntities(
  newsroom: Newsroom,
  reporter: Staff,
  truth: GroundTruth,
): Promise<EntityIds> {
  const { payload } = newsroom
  const rights = newsroom.as(reporter)
  const ids: EntityIds = { persons: new Map(), sources: new Map(), events: new Map() }
  for (const { slug, displayName, names, isLiving } of truth.persons) {
    const data = { slug, displayName, names, isLiving }
    ids.persons.set(slug, (await payload.create({ collection: 'persons', data, ...rights })).id)
  }
  for (const { slug, name, kind, country, asPrinted } of truth.sources) {
    const names = [{ value: asPrinted, lang: 'tr', kind: 'asPrinted' as const }]
    const data = { slug, name, kind, country, names }
    ids.sources.set(slug, (await payload.create({ collection: 'sources', data, ...rights })).id)
  }
  for (const event of truth.events) {
    const { slug, title, occurrence, asPrinted, edtf, basis, place, superEvent, casualties } = event
    const data = {
      slug,
      title,
      occurrence,
      place,
      when: { asPrinted, edtf, basis, tz: 'Europe/Istanbul' },
      superEvent: superEvent ? ids.events.get(superEvent) : undefined,
      casualties: casualties ? [{ type: 'dead', number: casualties.dead }] : [],
    }
    ids.events.set(slug, (await payload.create({ collection: 'events', data, ...rights })).id)
  }
  return ids
}
