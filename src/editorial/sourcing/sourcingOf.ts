import type { PayloadRequest } from 'payload'

import { isMasked } from '@/src/editorial/entities/recordFields'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import type { Article, Person, Source } from '@/src/payload-types'
import type { MaskedFacts, SourcedEntities } from '@/src/sourcing/types'
import { idOf } from '@/src/language/ids'
import { databaseNow } from '@/src/platform/database/clock'
import { claimsElsewhere } from './claimsElsewhere'
import { newsroomDay, retractionOf } from './retraction'
import { namedEntities } from './sourcedArticle'

const spellings = (names: { value: string }[] | null | undefined): string[] =>
  (names ?? []).map(({ value }) => value)

const maskedFacts = (source: Source): MaskedFacts => ({
  label: source.publicLabel || null,
  reason: source.anonymityReason || null,
  knownTo: new Set((source.identityKnownTo ?? []).map(idOf)).size,
  isApproved: idOf(source.approvedBy) !== null,
})

const personOf = ({ id, displayName, isLiving, names, positions, legalMatters }: Person) => ({
  id,
  name: displayName,
  isLiving: isLiving !== false,
  names: spellings(names),
  positions: (positions ?? []).map(({ title, organisation, from, to }) => ({
    title,
    organisation: organisation ?? null,
    from: from ?? null,
    to: to ?? null,
  })),
  legalStages: (legalMatters ?? []).map(({ stage }) => stage),
})

/** The calendar day of the newsroom, `2026-03-12`: the first printing's, else today's. A printing that is no instant is refused elsewhere. */
const dayOf = (printedAt: string | null | undefined, now: Date): string => {
  const printed = new Date(printedAt ?? now)
  return newsroomDay(Number.isNaN(printed.getTime()) ? now : printed)
}

/**
 * The persons, sources and events an article names (claims, rows, pins, replies), those of them that exist; the day its offices are held by; and what other
 * live articles say of its claims: four queries, whatever their number.
 */
export async function loadEntities(
  req: PayloadRequest,
  article: Partial<Article>,
): Promise<SourcedEntities> {
  const named = namedEntities(article)
  const asked = (article.replies ?? [])
    .map(({ person }) => idOf(person))
    .filter((id) => id !== null)
  const organisations = (article.replies ?? [])
    .map(({ organisationSource }) => idOf(organisationSource))
    .filter((id) => id !== null)
  const common = { pagination: false, depth: 0, req, overrideAccess: true } as const
  const persons = await req.payload.find({
    collection: 'persons',
    where: { id: { in: [...new Set([...named.persons, ...asked])] } },
    ...common,
  })
  const sources = await req.payload.find({
    collection: 'sources',
    where: { id: { in: [...new Set([...named.sources, ...organisations])] } },
    ...common,
  })
  const events = await req.payload.find({
    collection: 'events',
    where: { id: { in: named.events } },
    select: { title: true },
    ...common,
  })
  return {
    persons: Object.fromEntries(persons.docs.map((person) => [person.id, personOf(person)])),
    sources: Object.fromEntries(
      sources.docs.map((source) => {
        const { id, name, kind, names } = source
        const facts = isMasked(source) ? { masked: maskedFacts(source) } : {}
        const retracted = retractionOf(source)
        const took = retracted ? { retracted } : {}
        return [id, { id, name, kind, names: spellings(names), ...facts, ...took }]
      }),
    ),
    events: Object.fromEntries(events.docs.map(({ id, title }) => [id, { id, name: title }])),
    day: dayOf(article.printedAt, await databaseNow(editorialDatabase(req.payload))),
    elsewhere: await claimsElsewhere(req, article),
  }
}
