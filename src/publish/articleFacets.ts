import type { PublicArticle } from '@/src/public/documents'
import { everyFacet } from '@/src/public/everyFacet'
import { facet, type FacetKind } from '@/src/public/facet'

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
