import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { sessionOf } from '@/src/editorial/database/transactions'
import type { PublicationFacts } from '@/src/editorial/projection/types'
import { idOf } from '@/src/language/ids'
import type { Article, Publication } from '@/src/payload-types'

/**
 * The publication of an article, or null when it was never published. Reads in the caller's transaction, and there once:
 * several hooks of one save ask. What it gives is shared between them and not to be changed.
 */
export async function findPublication(
  req: PayloadRequest,
  articleId: string,
): Promise<Readonly<Publication> | null> {
  const known = await publicationCache(req)
  const before = known?.get(articleId)
  if (before !== undefined) return before
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: { article: { equals: articleId } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const [found = null] = docs
  known?.set(articleId, found)
  return found
}

/** By id of the article; null for one that was never published. */
type PublicationCache = Map<string, Publication | null>

const KEY = Symbol.for('kunye.publications')

/**
 * What the request's transaction has read of publications, or null where it has none. A transaction reads one snapshot
 * (MongoDB manual, "Read Concern snapshot"), so that until it writes a publication itself (the hook `forgetPublications`) a second
 * reading says the same. Kept with the session, which is gone with the transaction; each Next layer has its own modules,
 * the process has one memory.
 */
export async function publicationCache(req: PayloadRequest): Promise<PublicationCache | null> {
  const session = await sessionOf(req)
  if (!session) return null
  const holder = globalThis as { [KEY]?: WeakMap<object, PublicationCache> }
  const all = (holder[KEY] ??= new WeakMap())
  const known = all.get(session) ?? new Map()
  all.set(session, known)
  return known
}

const OWN = { collection: 'publications', depth: 0, overrideAccess: true } as const

/** Creates an article's publication in the caller's transaction. */
export const createPublication = (
  req: PayloadRequest,
  data: Omit<Publication, 'id' | 'createdAt' | 'updatedAt'>,
): Promise<Publication> => req.payload.create({ ...OWN, req, data })

/** Changes what `data` names of an article's publication, in the caller's transaction. */
export const updatePublication = (
  req: PayloadRequest,
  id: string,
  data: Partial<Publication>,
): Promise<Publication> => req.payload.update({ ...OWN, req, id, data })

/**
 * Notes when what readers see of an article changed without anything told, in the caller's transaction. Past Payload, so that
 * its own `updatedAt` stays: by that a fan-out knows what was published meanwhile.
 */
export async function noteContentChange(
  req: PayloadRequest,
  { id, article }: Publication,
  at: Date,
): Promise<void> {
  await editorialDatabase(req.payload)
    .collection('publications')
    .updateOne(
      { _id: new ObjectId(id) },
      { $set: { contentUpdatedAt: at } },
      { session: await sessionOf(req) },
    )
  const known = await publicationCache(req)
  known?.delete(idOf(article) ?? '')
}

/** The working content as it was published: the version row that the publication names, with the article's id. */
export async function contentOfPublication(
  req: PayloadRequest,
  publication: Publication,
): Promise<Article & Record<string, unknown>> {
  const { version } = await req.payload.findVersionByID({
    collection: 'articles',
    id: publication.versionId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const id = idOf(publication.article)
  if (!id) throw new Error(`Haberi olmayan yayın / publication without article: ${publication.id}`)
  return { ...version, id }
}

/**
 * When the public was last told something that counts: the newest kept copy that was no minor edit (the retraction
 * included), else the first publication. This is the public `updatedAt`.
 */
export async function lastUpdateOf(req: PayloadRequest, publication: Publication): Promise<Date> {
  const { article, firstPublishedAt } = publication
  const { docs } = await req.payload.find({
    collection: 'publication-snapshots',
    where: {
      article: { equals: typeof article === 'string' ? article : article.id },
      editKind: { not_equals: 'minor' },
    },
    sort: '-publishedAt',
    limit: 1,
    pagination: false,
    select: { publishedAt: true },
    depth: 0,
    req,
    overrideAccess: true,
  })
  return new Date(docs[0]?.publishedAt ?? firstPublishedAt)
}

/**
 * A stored publication → what the public was told; who did it stays behind. Refuses (throws) one of state `never`:
 * what was never published has nothing to tell.
 */
export function factsOf(publication: Publication, updatedAt: Date): PublicationFacts {
  const { state, slug, slugAliases, notice, updates, firstPublishedAt, contentUpdatedAt } =
    publication
  const { decidedBy, goneFiles } = publication
  if (state === 'never') throw new Error(`Yayımlanmamış / never published: ${publication.id}`)
  return {
    state,
    slug,
    slugAliases: slugAliases ?? [],
    notice: state === 'live' ? null : notice || null,
    updates: (updates ?? []).map(({ at, kind, note, was, is, claim }) => ({
      at: new Date(at),
      kind,
      note: note || null,
      was: was || null,
      is: is || null,
      claim: claim || null,
    })),
    firstPublishedAt: new Date(firstPublishedAt),
    updatedAt,
    decidedBy: decidedBy || null,
    goneFiles: goneFiles ?? [],
    // What was told since counts more.
    contentUpdatedAt:
      contentUpdatedAt && new Date(contentUpdatedAt) > updatedAt
        ? new Date(contentUpdatedAt)
        : null,
  }
}
