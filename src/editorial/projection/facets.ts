import type {
  PublicArticle,
  PublicAttribution,
  PublicClaim,
  PublicEvent,
} from '@/src/published/documents'
import { datedFacet, everyFacet, facet, type FacetKind } from '@/src/published/facets'

type Shown = Pick<
  PublicArticle,
  'state' | 'language' | 'genre' | 'section' | 'tags' | 'bylines' | 'persons' | 'sources' | 'events'
>

/** What lists of articles can be narrowed to; a byline by its printed name or its person's slug. */
export function articleFacets(article: Shown): string[] {
  const { state, language, genre, section, tags, bylines, persons, sources, events } = article
  if (state === 'withdrawn') return [facet('state', state)]
  const of = (kind: FacetKind, values: (string | null | undefined)[]): string[] =>
    values.flatMap((value) => (value ? [facet(kind, value)] : []))
  const slugs = (cards: readonly { slug: string }[]): string[] => cards.map(({ slug }) => slug)
  const all = [
    everyFacet,
    ...of('state', [state]),
    ...of('language', [language]),
    ...of('genre', [genre]),
    ...of('section', [section?.slug]),
    ...of('tag', slugs(tags)),
    ...of(
      'byline',
      bylines.flatMap(({ name, person }) => [name, person?.slug]),
    ),
    ...of('person', slugs(persons)),
    ...of('source', slugs(sources)),
    ...of('event', slugs(events)),
  ]
  return [...new Set(all)]
}

const VERBATIM: ReadonlySet<string | null> = new Set(['direct', 'partialQuote'])

/** Whether a row gives somebody's very words, under the name of who said them. */
export const isQuoted = ({ mode, form, speaker }: PublicAttribution): boolean =>
  mode === 'namedSpeaker' && speaker !== null && VERBATIM.has(form)

/** Words that nobody answers for: they neither carry a claim nor share it. */
const NOBODYS: ReadonlySet<string> = new Set(['agentlessHedge', 'houseVoice'])

/** The slug of the one source that a claim rests on: of all who answer for it nobody else is there, masked or named. */
function soleSource(attributions: readonly PublicAttribution[]): string | null {
  const carrying = attributions.filter(
    ({ mode, stance }) => !NOBODYS.has(mode) && (stance ?? 'asserts') === 'asserts',
  )
  const [first] = carrying
  const sole = first?.mode === 'namedSource' ? first.source : null
  const isAlone = carrying.every(
    ({ mode, source }) => mode === 'namedSource' && source?.id === sole?.id,
  )
  return sole && isAlone ? sole.slug : null
}

/**
 * What lists of claims can be narrowed to. `source`: a source that one of its attributions names as
 * such, not one cited in passing.
 */
export function claimFacets(
  claim: PublicClaim,
  articleSlug: string,
  attributions: readonly PublicAttribution[],
): string[] {
  const named = attributions.flatMap(({ mode, source }) =>
    mode === 'namedSource' && source ? [source.slug] : [],
  )
  const sole = soleSource(attributions)
  const all = [
    everyFacet,
    facet('article', articleSlug),
    facet('kind', claim.kind),
    facet('seriousness', claim.seriousness),
    facet('status', claim.status),
    ...claim.persons.map(({ slug }) => facet('person', slug)),
    ...claim.events.map(({ slug }) => facet('event', slug)),
    ...named.map((slug) => facet('source', slug)),
    ...attributions.flatMap(({ mode, speaker }) =>
      mode === 'namedSpeaker' && speaker ? [facet('speaker', speaker.slug)] : [],
    ),
    ...attributions.map(({ mode }) => facet('mode', mode)),
    ...(sole ? [facet('sole', sole)] : []),
    ...(attributions.some(isQuoted) ? [facet('quoted', 'yes')] : []),
  ]
  return [...new Set(all)]
}

/** What lists of events can be narrowed to; each once more for an event of which any date is known. */
export function eventFacets(
  event: Pick<PublicEvent, 'kind' | 'occurrence' | 'participants' | 'when'>,
): string[] {
  const { kind, occurrence, participants, when } = event
  const slugs = participants.flatMap(({ person }) => (person ? [person.slug] : []))
  const all = [
    everyFacet,
    ...(kind ? [facet('kind', kind)] : []),
    ...(occurrence ? [facet('occurrence', occurrence)] : []),
    ...[...new Set(slugs)].map((slug) => facet('person', slug)),
  ]
  const isDated = when.earliest !== null || when.latest !== null
  return isDated ? [...all, ...all.map(datedFacet)] : all
}
