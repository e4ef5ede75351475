import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'

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

/** One query after the other: a transaction is one session, and a session takes one command at a time. */
async function takenOf(
  req: PayloadRequest,
  candidates: readonly string[],
  { article, asker }: Among,
): Promise<ReadonlySet<string>> {
  const own = article ? [article] : []
  const all = { pagination: false, depth: 0, req } as const
  const publications = await req.payload.find({
    ...all,
    collection: 'publications',
    where: {
      or: [{ slug: { in: candidates } }, { slugAliases: { in: candidates } }],
      article: { not_in: own },
    },
    select: { slug: true, slugAliases: true },
    overrideAccess: true,
  })
  const { db, session } = await publicStore(req, { readOnly: true })
  const kept = await db
    .collection<PublicSlug>('slugs')
    .find({ _id: { $in: [...candidates] }, article: { $nin: own } }, { session })
    .toArray()
  const drafts =
    asker && req.user
      ? await req.payload.find({
          ...all,
          collection: 'articles',
          where: { slug: { in: candidates }, id: { not_in: own } },
          select: { slug: true },
          overrideAccess: false,
          // Who may read none is told of none.
          disableErrors: true,
          user: req.user,
        })
      : { docs: [] }
  return new Set([
    ...publications.docs.flatMap(({ slug, slugAliases }) => [slug, ...(slugAliases ?? [])]),
    ...kept.map(({ _id }) => _id),
    ...drafts.docs.flatMap(({ slug }) => slug ?? []),
  ])
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
