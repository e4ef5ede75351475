import { randomBytes } from 'node:crypto'
import { ObjectId } from 'mongodb'
import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { RefusalError } from '@/src/language/refusal'
import type { PublicArticle, PublicSlug } from '@/src/published/documents'
import { REFUSALS } from '@/src/workflow/refusals'
import { publicOnes } from './fanOut/articlesShowing'
import { publicStore, type PublicStore } from './store'

/** So many numbers are tried; behind them stands chance. */
const NUMBERS = 200

type Among = {
  /** Whose own addresses count as free. */
  article: string | null
  /** Whether articles count that the asker may read; else only addresses that readers know. */
  asker: boolean
}

/** Whether a slug is the wanted one, bare or with a number. */
export const isNumbered = (slug: string, wanted: string): boolean =>
  slug.startsWith(wanted) && /^(-\d+)?$/.test(slug.slice(wanted.length))

type Addressed = { slug?: string | null; slugAliases?: (string | null)[] | null }

/**
 * Where somebody writes a draft, three questions at once and beside its transaction: another draft may come to have the same
 * address a moment later all the same, and the first publication parts them (`settleSlug`), which asks within its own, one after
 * the other.
 */
async function takenOf(
  req: PayloadRequest,
  candidates: readonly string[],
  { article, asker }: Among,
): Promise<ReadonlySet<string>> {
  const { db, session } = await publicStore(req, { readOnly: true })
  const inside = asker ? {} : { session }
  const wanted = { $in: [...candidates] }
  const ofPublications = async () => {
    const found = await editorialDatabase(req.payload)
      .collection('publications')
      .find(
        {
          $or: [{ slug: wanted }, { slugAliases: wanted }],
          article: { $nin: article ? [new ObjectId(article)] : [] },
        },
        inside,
      )
      .project<Addressed>({ _id: 0, slug: 1, slugAliases: 1 })
      .toArray()
    return found.flatMap(({ slug, slugAliases }) => [slug, ...(slugAliases ?? [])])
  }
  const everKept = async () => {
    const found = await db
      .collection<PublicSlug>('slugs')
      .find({ _id: wanted, article: { $nin: article ? [article] : [] } }, inside)
      .toArray()
    return found.map(({ _id }) => _id)
  }
  if (!asker) return new Set(filled([...(await ofPublications()), ...(await everKept())]))
  const all = await Promise.all([
    ofPublications(),
    everKept(),
    draftsOf(req, candidates, article ? [article] : []),
  ])
  return new Set(filled(all.flat()))
}

const filled = (slugs: readonly (string | null | undefined)[]): string[] =>
  slugs.flatMap((slug) => slug ?? [])

/** The addresses of articles that the asker may read. */
async function draftsOf(
  req: PayloadRequest,
  candidates: readonly string[],
  own: readonly string[],
): Promise<(string | null | undefined)[]> {
  if (!req.user) return []
  const beside = isolateObjectProperty(req, ['transactionID'])
  delete beside.transactionID
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { slug: { in: candidates }, id: { not_in: own } },
    select: { slug: true },
    ...{ pagination: false, depth: 0, req: beside },
    overrideAccess: false,
    // Who may read none is told of none.
    disableErrors: true,
    user: req.user,
  })
  return docs.map(({ slug }) => slug)
}

/**
 * The wanted slug, or `base` with the first free number behind it ("secim-2"). Every address that was ever public is taken, and
 * with `asker` that of every article he or she may read: three queries, however many are taken.
 */
export async function freeSlug(
  req: PayloadRequest,
  wanted: string,
  base: string,
  among: Among,
): Promise<string> {
  const numbered = Array.from({ length: NUMBERS }, (_, at) => (at ? `${base}-${at + 1}` : base))
  const candidates = [...new Set([wanted, ...numbered])]
  const taken = await takenOf(req, candidates, among)
  const free = candidates.find((candidate) => !taken.has(candidate))
  return free ?? `${base}-${randomBytes(4).toString('hex')}`
}

/** Whether readers have an address of this record now: its public document is there. */
export async function isPublicRecord(
  req: PayloadRequest,
  collection: Parameters<typeof publicOnes>[1],
  id: string,
): Promise<boolean> {
  const store = await publicStore(req, { readOnly: true })
  return (await publicOnes(store, collection, [id])).length > 0
}

/**
 * Keeps every address an article ever had for it, for good. Refuses (409 `slugTaken`) one that another article has
 * or had. Two that reach for the same address at once collide, and the second runs again.
 */
export async function reserveSlugs(
  { db, session }: PublicStore,
  { _id: article, slug, slugAliases }: Pick<PublicArticle, '_id' | 'slug' | 'slugAliases'>,
): Promise<void> {
  const slugs = db.collection<PublicSlug>('slugs')
  for (const one of [slug, ...slugAliases]) {
    const kept = await slugs.findOne({ _id: one }, { session })
    if (kept && kept.article !== article) throw new RefusalError(REFUSALS.slugTaken({ slug: one }))
    if (!kept) await slugs.insertOne({ _id: one, article }, { session })
  }
}
