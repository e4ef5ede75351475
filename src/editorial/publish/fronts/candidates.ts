import { type Document, ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { sessionOf } from '@/src/editorial/database/transactions'
import type {
  Candidate,
  Candidates,
  SaidCandidate,
} from '@/src/editorial/projection/fronts/arrangeFront'
import { isQuoted } from '@/src/editorial/projection/facets'
import { correctionOf, type FrontFacts } from '@/src/editorial/projection/fronts/toPublicFront'
import type { Slot } from '@/src/editorial/projection/fronts/slots'
import { isStoredId } from '@/src/language/ids'
import type { PublicArticle, PublicClaimRow, SectionCard } from '@/src/published/documents'
import { everyFacet, facet } from '@/src/published/facets'
import type { PublicStore } from '../store'

/** So many of the newest are looked at: more than a front has places. */
const NEWEST = 60
const OF_SECTION = 20
const CORRECTED = 3

type Row = { _id: string; publishedAt: Date }
type ClaimRow = Pick<PublicClaimRow, '_id' | 'articleId' | 'attributions'>

const LIVE = { state: 'live' } as const

/** The newest live articles with this facet, ids and times, from the index alone. */
const newestOf = (
  { db, session }: PublicStore,
  entry: string,
  { limit = NEWEST, ...more }: Document = {},
): Promise<Row[]> =>
  db
    .collection<PublicArticle>('articles')
    .find({ facets: entry, ...LIVE, ...more }, { session, projection: { publishedAt: 1 } })
    .sort({ publishedAt: -1, _id: -1 })
    .limit(limit)
    .toArray() as unknown as Promise<Row[]>

/** Of each section, one command after the other: a transaction takes no `$unionWith`. */
async function newestBySection(
  store: PublicStore,
  sections: readonly [id: string, card: SectionCard][],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const [id, { slug }] of sections) {
    const rows = await newestOf(store, facet('section', slug), { limit: OF_SECTION })
    found.set(
      id,
      rows.map(({ _id }) => _id),
    )
  }
  return found
}

/** The priority that each article was published with, in two commands. What has none is `normal`. */
async function prioritiesOf(
  req: PayloadRequest,
  articles: readonly string[],
): Promise<Map<string, Candidate['priority']>> {
  const db = editorialDatabase(req.payload)
  const session = await sessionOf(req)
  const ids = articles.filter(isStoredId).map((id) => new ObjectId(id))
  const published = await db
    .collection('publications')
    .find({ article: { $in: ids } }, { session, projection: { article: 1, versionId: 1 } })
    .toArray()
  const versions = published.map(({ versionId }) => String(versionId)).filter(isStoredId)
  const rows = await db
    .collection('_articles_versions')
    .find(
      { _id: { $in: versions.map((id) => new ObjectId(id)) } },
      { session, projection: { parent: 1, 'version.priority': 1 } },
    )
    .toArray()
  return new Map(rows.map(({ parent, version }) => [String(parent), version?.priority]))
}

/** Who said it: of the first row that has somebody's very words. */
const saidBy = ({ _id, articleId, attributions }: ClaimRow): SaidCandidate[] => {
  const speaker = attributions.find(isQuoted)?.speaker?.id
  return speaker ? [{ claim: _id, article: articleId, speaker }] : []
}

/** Quoted claims of these articles, in the order of the articles and then of the claims. */
async function saidIn({ db, session }: PublicStore, articles: readonly string[]) {
  const rows = await db
    .collection<PublicClaimRow>('claims')
    .find(
      { articleId: { $in: [...articles] }, facets: facet('quoted', 'yes') },
      { session, projection: { articleId: 1, publishedAt: 1, attributions: 1 } },
    )
    .sort({ publishedAt: -1, _id: 1 })
    .toArray()
  return rows.flatMap(saidBy)
}

type Asked = {
  slots: readonly Slot[]
  /** The one whose front it is; null for the home page. */
  section: SectionCard | null
  /** Of the rows of sections, by id. */
  sections: ReadonlyMap<string, SectionCard>
}

/**
 * What may stand on a front, in the store's transaction: seven commands and one for each row of a section, whatever is stored.
 */
export async function readCandidates(
  req: PayloadRequest,
  store: PublicStore,
  { slots, section, sections }: Asked,
): Promise<Candidates & Pick<FrontFacts, 'corrections'>> {
  const scope = section ? facet('section', section.slug) : everyFacet
  const newest = await newestOf(store, scope)
  const rows = slots.flatMap(({ kind, section: id }) => {
    const card = kind === 'sectionRow' && id ? sections.get(id) : undefined
    return card && id ? [[id, card] as [string, SectionCard]] : []
  })
  const hasOpinion = slots.some(({ kind }) => kind === 'opinion')
  const within = section ? { 'section.slug': section.slug } : {}
  const opinion = hasOpinion
    ? await newestOf(store, facet('genre', 'opinion'), { limit: OF_SECTION, ...within })
    : []
  const corrected = await store.db
    .collection<PublicArticle>('articles')
    .find(
      { correctedAt: { $exists: true }, state: { $in: ['live', 'retracted'] }, ...within },
      {
        session: store.session,
        projection: { state: 1, notice: 1, updates: 1, correctedAt: 1 },
      },
    )
    .sort({ correctedAt: -1, _id: -1 })
    .limit(CORRECTED)
    .toArray()
  const bySection = await newestBySection(store, rows)
  const picked = slots.flatMap(({ items }) =>
    items.flatMap(({ article, related }) => [article, ...related.map((line) => line.article)]),
  )
  const isThere = await store.db
    .collection<PublicArticle>('articles')
    .find(
      { _id: { $in: picked.filter((id) => id !== null) }, ...LIVE },
      { session: store.session, projection: { _id: 1 } },
    )
    .toArray()
  const pool = newest.map(({ _id }) => _id)
  const hasWords = slots.some(({ kind, off }) => kind === 'said' && !off)
  const pickedThere = isThere.map(({ _id }) => _id)
  const said = hasWords ? await saidIn(store, [...new Set([...pool, ...pickedThere])]) : []
  const priorities = await prioritiesOf(req, pool)
  const all = [pool, opinion.map(({ _id }) => _id), pickedThere, ...bySection.values()].flat()
  return {
    live: new Set(all),
    newest: newest.map(({ _id, publishedAt }) => ({
      id: _id,
      publishedAt: publishedAt.getTime(),
      priority: priorities.get(_id) ?? 'normal',
    })),
    sections: bySection,
    opinion: opinion.map(({ _id }) => _id),
    corrected: corrected.map(({ _id }) => _id),
    corrections: new Map(
      corrected.flatMap((article) => {
        const correction = correctionOf(article)
        return correction ? [[article._id, correction] as const] : []
      }),
    ),
    said: said.filter(({ article }) => pool.includes(article)),
    claims: new Map(said.map((row) => [row.claim, row])),
  }
}
