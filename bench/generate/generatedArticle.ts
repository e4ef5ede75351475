import type { PublicArticle, PublicAttribution, PublicClaim } from '@/src/published/documents'
import { articleFacets } from '@/src/editorial/projection/facets'
import { searchTextOf } from '@/src/editorial/projection/searchTextOf'
import { searchWordsOf } from '@/src/editorial/projection/searchWordsOf'
import { toWithdrawnArticle } from '@/src/editorial/projection/withdrawn'
import { readingMinutes } from '@/src/language/text/measure'
import { slug } from '@/src/language/text/slug'
import { generatedBody } from './generatedBody'
import { eventCardOf, personCardOf, termCardOf, type GeneratedEntities } from './generatedEntities'
import { generatedSentence, sharedSentences } from './generatedSentence'
import { seededRandom } from './seededRandom'

const MINUTE = 60_000
const FIRST = Date.UTC(2018, 0, 1)
const KINDS = ['fact', 'number', 'accusation', 'speechAct', 'legalStatus', 'plan'] as const
const STATUSES = ['unverified', 'corroborated', 'verified', 'disputed'] as const
const GENRES = ['report', 'report', 'report', 'analysis', 'opinion', 'background'] as const
const LANGUAGES = ['tr', 'tr', 'tr', 'tr', 'tr', 'tr', 'tr', 'tr', 'en', 'az'] as const

/** What is claimed is claimed again: in what follows of a story, and by the next agency. */
const CLAIMS = 40_000
const claimText = sharedSentences(17, 10)

const unique = <Card extends { id: string }>(cards: (Card | null)[]): Card[] => [
  ...new Map(cards.flatMap((card) => (card ? [[card.id, card] as const] : []))).values(),
]

/**
 * Article number `index` of a newsroom of these entities, as publication would write it: 3 to 8
 * claims, each said by a source or a speaker. Of a hundred, one is retracted; of two hundred, one
 * withdrawn. Some share their minute with the one before.
 */
export function generatedArticle(
  seed: number,
  index: number,
  entities: GeneratedEntities,
): PublicArticle {
  const random = seededRandom(seed, index)
  // The few are named often: the square brings small numbers up.
  const often = <T>(from: T[]): T | undefined => from[Math.floor(random.next() ** 2 * from.length)]
  const headline = generatedSentence(random, 8)
  const _id = `a${String(index).padStart(7, '0')}`
  const address = { slug: `${slug(headline)}-${index}`, slugAliases: [] }
  const publishedAt = new Date(FIRST + Math.floor(index / 1.25) * 37 * MINUTE)
  if (random.chance(0.005)) {
    const notice = 'Kaldırıldı'
    return toWithdrawnArticle(_id, { ...address, notice, updatedAt: publishedAt })
  }
  const updatedAt = random.chance(0.2)
    ? new Date(publishedAt.getTime() + random.int(40_000) * MINUTE)
    : publishedAt
  const claims = Array.from({ length: 3 + random.int(6) }, (_, number): PublicClaim => {
    const [person, event] = [often(entities.persons), often(entities.events)]
    return {
      ...{ id: `${_id}c${number}`, text: claimText(random.int(CLAIMS)) },
      ...{ kind: random.pick(KINDS), status: random.pick(STATUSES), statusNote: null },
      seriousness: random.chance(0.1) ? 'criminal' : 'none',
      persons: person && random.chance(0.6) ? [personCardOf(person)] : [],
      events: event && random.chance(0.4) ? [eventCardOf(event)] : [],
      ...{ quantity: null, independentOrigins: random.int(4) },
    }
  })
  const said = claims.map((claim) => ({
    claim,
    source: random.chance(0.6) ? often(entities.sources) : undefined,
    speaker: often(entities.persons),
  }))
  const rowOf = (id: string) => said.find(({ claim }) => `${claim.id}r` === id)
  const labelOf = (id: string): string => {
    const row = rowOf(id)
    return row?.source?.name ?? row?.speaker?.name ?? 'Künye'
  }
  const { body, stretches } = generatedBody(
    random,
    claims.map(({ id }) => `${id}r`),
    (id) => {
      const { source, speaker } = rowOf(id) ?? {}
      const number = Number((source ?? speaker)?._id.slice(1) ?? 0)
      const opening = `${labelOf(id)} kaynaklı habere göre `
      return { opening, number, by: source ? 'source' : 'speaker' }
    },
  )
  const attributions = said.flatMap(({ claim, source, speaker }, number): PublicAttribution[] => {
    const stretch = stretches[number]
    if (!stretch) return []
    const { _id: id, slug: address_, name, kind } = source ?? {}
    return [
      {
        ...{ ...stretch, claim: claim.id, label: labelOf(stretch.id) },
        mode: source ? 'namedSource' : 'namedSpeaker',
        source: id && address_ && name && kind ? { id, slug: address_, name, kind } : null,
        speaker: !source && speaker ? personCardOf(speaker) : null,
        ...{ speakerRole: null, via: [], origin: null, field: 'body' },
        ...{ cue: 'göre', cueClass: 'according', form: 'indirect', stance: 'asserts' },
        ...{ saidAt: null, url: null, archivedUrl: null },
      },
    ]
  })
  const [section, tag, other] = [
    often(entities.sections),
    often(entities.tags),
    often(entities.tags),
  ]
  const byline = entities.persons[random.int(Math.min(40, entities.persons.length))]
  const wordCount = body.text.split(/\s+/).length
  const visible = {
    language: random.pick(LANGUAGES),
    genre: random.pick(GENRES),
    section: section ? termCardOf(section) : null,
    tags: [...new Set([tag, other])].flatMap((one) => (one ? [termCardOf(one)] : [])),
    kicker: null,
    ...{ headline, dek: generatedSentence(random, 14), body, wordCount },
    readingMinutes: readingMinutes(wordCount),
    bylines: byline ? [{ name: byline.name, role: 'muhabir', person: personCardOf(byline) }] : [],
    leadImage: {
      ...{ url: `/media/${_id}.jpg`, alt: headline, width: 1600, height: 900, caption: null },
      credit: 'AA',
      sizes: [{ name: 'card', url: `/media/${_id}-640.jpg`, width: 640, height: 360 }],
    },
    ...{ publishedAt, printedAt: null, firstPublishedAt: publishedAt, updatedAt },
    ...{ updates: [], claims, attributions },
    sources: unique(attributions.map((row) => row.source)),
    persons: unique([
      ...claims.flatMap(({ persons }) => persons),
      ...attributions.map((row) => row.speaker),
    ]),
    events: unique(claims.flatMap(({ events }) => events)),
    replies: [],
    sourcing: {
      ...{ claims: claims.length, namedSentenceShare: 0.3, independentOrigins: 2 },
      namedSources: attributions.length,
    },
    ...{ translationOf: null, related: [] },
  }
  const named = [...visible.persons, ...visible.sources, ...visible.events].map(({ id }) => id)
  const terms = [section, tag, other].flatMap((term) => (term ? [term._id] : []))
  const state = random.chance(0.01) ? 'retracted' : 'live'
  const searchWords = searchWordsOf(visible, [])
  return {
    ...{ _id, _v: _id, ...address, ...visible },
    state,
    notice: state === 'live' ? null : 'Geri çekildi',
    searchWords,
    searchText: searchTextOf({ ...visible, searchWords }),
    facets: articleFacets({ ...visible, state }),
    deps: [...new Set([...named, ...terms, ...(byline ? [byline._id] : [])])].sort(),
  }
}
