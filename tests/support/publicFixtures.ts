import type { Db } from 'mongodb'
import type {
  EventCard,
  PersonCard,
  PublicArticle,
  PublicAttribution,
  PublicClaim,
  PublicClaimRow,
  PublicEvent,
  PublicFront,
  PublicPerson,
  PublicSource,
  PublicTerm,
  SourceCard,
} from '@/src/published/documents'
import { facet } from '@/src/published/facets'
import { articleFacets, claimFacets, eventFacets } from '@/src/editorial/projection/facets'
import { searchTextOf } from '@/src/editorial/projection/searchTextOf'
import { searchWordsOf } from '@/src/editorial/projection/searchWordsOf'
import { searchKeys } from '@/src/language/text/keys'
import { slug as slugOf } from '@/src/language/text/slug'

/** Public documents as the publish side writes them, each whole, with what a test names replaced. */
export const personDoc = (name: string, changes: Partial<PublicPerson> = {}): PublicPerson => ({
  _id: `p-${slugOf(name)}`,
  _v: '1',
  slug: slugOf(name),
  name,
  names: [{ value: name, language: 'tr', kind: 'asPrinted' }],
  positions: [],
  wikidataId: null,
  image: null,
  ...searchKeys([name, ...(changes.names ?? []).map(({ value }) => value)]),
  ...changes,
})

export const sourceDoc = (name: string, changes: Partial<PublicSource> = {}): PublicSource => ({
  _id: `s-${slugOf(name)}`,
  _v: '1',
  slug: slugOf(name),
  name,
  kind: 'agency',
  country: 'AZ',
  url: null,
  ownership: null,
  wikidataId: null,
  ...searchKeys([name]),
  ...changes,
})

export const eventDoc = (title: string, changes: Partial<PublicEvent> = {}): PublicEvent => {
  const event: PublicEvent = {
    _id: `e-${slugOf(title)}`,
    _v: '1',
    slug: slugOf(title),
    title,
    kind: 'meeting',
    occurrence: 'occurred',
    when: {
      asPrinted: '9 Ekim’de',
      edtf: '2025-10-09',
      earliest: new Date('2025-10-08T21:00:00Z'),
      latest: new Date('2025-10-09T20:59:59.999Z'),
      precision: 'day',
      basis: 'inferred',
    },
    place: null,
    superEvent: null,
    participants: [],
    personIds: (changes.participants ?? []).flatMap(({ person }) => (person ? [person.id] : [])),
    ...searchKeys([title]),
    facets: [],
    ...changes,
  }
  return { ...event, facets: eventFacets(event) }
}

export const personCard = ({ _id, slug, name }: PublicPerson): PersonCard => ({
  id: _id,
  slug,
  name,
})
export const sourceCard = ({ _id, slug, name, kind }: PublicSource): SourceCard => ({
  id: _id,
  slug,
  name,
  kind,
})
export const eventCard = (event: PublicEvent): EventCard => ({
  id: event._id,
  slug: event.slug,
  title: event.title,
  kind: event.kind,
  occurrence: event.occurrence,
  when: event.when,
  place: event.place,
})

export const claim = (id: string, changes: Partial<PublicClaim> = {}): PublicClaim => ({
  id,
  text: `İddia ${id}`,
  kind: 'fact',
  seriousness: 'none',
  status: 'unverified',
  statusNote: null,
  persons: [],
  events: [],
  quantity: null,
  independentOrigins: 1,
  ...changes,
})

export const attribution = (
  id: string,
  claimId: string,
  changes: Partial<PublicAttribution> = {},
): PublicAttribution => ({
  id,
  claim: claimId,
  mode: 'namedSource',
  label: changes.source?.name ?? 'APA',
  source: null,
  speaker: null,
  speakerRole: null,
  via: [],
  origin: null,
  field: 'body',
  quote: 'duyurdu',
  start: 0,
  end: 7,
  cue: 'duyurdu',
  cueClass: 'reportingActive',
  form: 'indirect',
  stance: 'asserts',
  saidAt: null,
  url: null,
  archivedUrl: null,
  ...changes,
})

const unique = <Card extends { id: string }>(cards: (Card | null)[]): Card[] => [
  ...new Map(cards.flatMap((card) => (card ? [[card.id, card] as const] : []))).values(),
]

/** An article whose cards, `deps`, facets and search words follow from its claims, as at publication. */
export function articleDoc(
  slug: string,
  changes: Partial<PublicArticle> = {},
  spellings: readonly string[] = [],
): PublicArticle {
  const { claims = [], attributions = [] } = changes
  const at =
    changes.publishedAt === undefined ? new Date('2025-10-18T18:23:00Z') : changes.publishedAt
  const headline = changes.headline ?? `Haber ${slug}`
  const persons = changes.persons ?? unique(claims.flatMap((row) => row.persons))
  const sources = changes.sources ?? unique(attributions.map((row) => row.source))
  const events = changes.events ?? unique(claims.flatMap((row) => row.events))
  const article: PublicArticle = {
    _id: `a-${slug}`,
    _v: '1',
    slug,
    slugAliases: [],
    state: 'live',
    notice: null,
    language: 'tr',
    genre: 'report',
    section: { slug: 'dunya', name: 'Dünya' },
    tags: [],
    kicker: null,
    headline,
    dek: null,
    body: {
      json: { root: { children: [] } },
      html: '<p>Metin</p>',
      text: 'Metin',
      markdown: 'Metin',
    },
    wordCount: 1,
    readingMinutes: 1,
    bylines: [],
    leadImage: null,
    printedAt: null,
    firstPublishedAt: at,
    updatedAt: at,
    updates: [],
    replies: [],
    sourcing: {
      claims: claims.length,
      namedSentenceShare: 0.5,
      namedSources: 1,
      independentOrigins: 1,
    },
    translationOf: null,
    related: [],
    searchWords: [],
    facets: [],
    deps: [...persons, ...sources, ...events].map(({ id }) => id),
    ...changes,
    publishedAt: at,
    claims,
    attributions,
    persons,
    sources,
    events,
  }
  const searchWords = searchWordsOf(article, spellings)
  const searchText = searchTextOf({ ...article, searchWords })
  return { ...article, facets: articleFacets(article), searchWords, searchText }
}

/** What is left of an article that was withdrawn. */
export const withdrawnDoc = (
  slug: string,
  notice: string,
  withdrawnAt = new Date('2025-10-20T09:00:00Z'),
): PublicArticle => ({
  ...articleDoc(slug, { state: 'withdrawn', notice, publishedAt: null }),
  ...{ language: null, genre: null, section: null, headline: null, body: null, wordCount: null },
  ...{ readingMinutes: null, firstPublishedAt: null, updatedAt: null, sourcing: null },
  ...{ searchWords: [], facets: [facet('state', 'withdrawn')], withdrawnAt },
})

/** The rows of `claims` of one article. */
export const claimRows = (article: PublicArticle): PublicClaimRow[] =>
  article.claims.map((row) => {
    const attributions = article.attributions.filter(({ claim: id }) => id === row.id)
    return {
      ...row,
      _id: `${article._id}.${row.id}`,
      _v: '1',
      articleId: article._id,
      articleSlug: article.slug,
      publishedAt: article.publishedAt ?? new Date(0),
      attributions,
      sourceIds: attributions.flatMap(({ mode, source }) =>
        mode === 'namedSource' && source ? [source.id] : [],
      ),
      speakerIds: attributions.flatMap(({ mode, speaker }) =>
        mode === 'namedSpeaker' && speaker ? [speaker.id] : [],
      ),
      personIds: row.persons.map(({ id }) => id),
      eventIds: row.events.map(({ id }) => id),
      facets: claimFacets(row, article.slug, attributions),
    }
  })

export type PublicDocs = {
  articles?: PublicArticle[]
  persons?: PublicPerson[]
  sources?: PublicSource[]
  events?: PublicEvent[]
  fronts?: PublicFront[]
}

const BARE_ITEM = {
  claim: null,
  headline: null,
  dek: null,
  image: null,
  focalPoint: null,
  related: [],
}

/** The home page’s front: these articles in its latest stories, these claims (`article.claim`) among its words of the day. */
export const frontDoc = (
  articles: readonly string[],
  claims: readonly string[] = [],
  changes: Partial<PublicFront> = {},
): PublicFront => ({
  ...{ _id: 'home', _v: '1', slug: 'home', section: null, alert: null, changesAt: null },
  slots: [
    {
      ...{ kind: 'latest', title: null, section: null, layout: null },
      items: articles.map((article) => ({ ...BARE_ITEM, article })),
    },
    {
      ...{ kind: 'said', title: null, section: null, layout: null },
      items: claims.map((claim) => ({ ...BARE_ITEM, claim, article: claim.split('.')[0] ?? '' })),
    },
  ],
  deps: [...articles],
  ...changes,
})

export const termRows = (articles: PublicArticle[]): PublicTerm[] => {
  const rows = articles.flatMap(({ section, tags }) => [
    ...(section ? [{ kind: 'section' as const, ...section }] : []),
    ...tags.map((tag) => ({ kind: 'tag' as const, ...tag })),
  ])
  const terms = rows.map((row) => ({ _id: `${row.kind}-${row.slug}`, _v: '1', ...row }))
  return [...new Map(terms.map((term) => [term._id, term])).values()]
}

/** Writes documents and, for articles, their claim rows, sections and tags. */
export async function publishDocs(db: Db, docs: PublicDocs): Promise<void> {
  const { articles = [], persons = [], sources = [], events = [], fronts = [] } = docs
  const rows = articles.flatMap(claimRows)
  const terms = db.collection<PublicTerm>('terms')
  for (const term of termRows(articles)) {
    await terms.replaceOne({ _id: term._id }, term, { upsert: true })
  }
  await Promise.all([
    articles.length && db.collection<PublicArticle>('articles').insertMany(articles),
    rows.length && db.collection<PublicClaimRow>('claims').insertMany(rows),
    persons.length && db.collection<PublicPerson>('persons').insertMany(persons),
    sources.length && db.collection<PublicSource>('sources').insertMany(sources),
    events.length && db.collection<PublicEvent>('events').insertMany(events),
    fronts.length && db.collection<PublicFront>('fronts').insertMany(fronts),
  ])
}
