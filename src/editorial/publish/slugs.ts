import { randomBytes } from 'node:crypto'
import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { readableRule } from '@/src/editorial/api/readableRule'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { lookedUpAs, noteLookedUp, takeLookedUp } from '@/src/editorial/database/lookedUp'
import { RefusalError } from '@/src/language/refusal'
import type { PublicArticle, PublicSlug } from '@/src/published/documents'
import { REFUSALS } from '@/src/workflow/refusals'
import { publicOnes } from './fanOut/articlesShowing'
import { publicStore, type PublicStore } from './store'

/** So many numbers are tried; behind them stands chance. */
const NUMBERS = 200
/** Asked for first: almost every headline is new, and each address is looked up three times. */
const FIRST = 8

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
 * Where somebody writes a draft, one question to each database, at once and beside its transaction: another draft may come to
 * have the same address a moment later all the same, and the first publication parts them (`settleSlug`), which asks within its
 * own, one after the other.
 */
async function takenOf(
  req: PayloadRequest,
  candidates: readonly string[],
  { article, asker }: Among,
): Promise<ReadonlySet<string>> {
  const { db, session } = await publicStore(req, { readOnly: true })
  const inside = asker ? {} : { session }
  const wanted = { $in: [...candidates] }
  const ofNewsroom = async () => {
    const drafts = asker && req.user ? await readableRule(req, 'articles') : null
    const found = await editorialDatabase(req.payload)
      .collection('publications')
      .aggregate<Addressed>(
        [
          {
            $match: {
              $or: [{ slug: wanted }, { slugAliases: wanted }],
              article: { $nin: article ? [new ObjectId(article)] : [] },
            },
          },
          { $project: { _id: 0, slug: 1, slugAliases: 1 } },
          ...(drafts ? [besideDrafts({ slug: wanted, ...notOf(article) }, drafts)] : []),
        ],
        inside,
      )
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
  if (!asker) return new Set(filled([...(await ofNewsroom()), ...(await everKept())]))
  return new Set(filled((await Promise.all([ofNewsroom(), everKept()])).flat()))
}

const filled = (slugs: readonly (string | null | undefined)[]): string[] =>
  slugs.flatMap((slug) => slug ?? [])

const notOf = (article: string | null): object =>
  article ? { _id: { $ne: new ObjectId(article) } } : {}

/** The addresses of articles that the asker may read (`readable`), beside what is asked. */
const besideDrafts = (match: object, readable: object): object => ({
  $unionWith: {
    coll: 'articles',
    pipeline: [{ $match: { $and: [match, readable] } }, { $project: { _id: 0, slug: 1 } }],
  },
})

/**
 * The wanted slug, or `base` with the first free number behind it ("secim-2"). Every address that was ever public is taken, and
 * with `asker` that of every article he or she may read: two queries, and where all of the first few are taken two more.
 */
export async function freeSlug(
  req: PayloadRequest,
  wanted: string,
  base: string,
  among: Among,
): Promise<string> {
  const { session } = await publicStore(req, { readOnly: true })
  const begun = wanted === base && among.asker ? begunFor(among.article, wanted) : null
  const ask = () => askFree(req, wanted, base, among)
  return begun
    ? takeLookedUp(session, begun, () => Promise.resolve(null)).then((one) => one ?? ask())
    : ask()
}

const begunFor = (article: string | null, wanted: string) =>
  lookedUpAs<Promise<string> | null>(`address ${article} ${wanted}`)

/**
 * Begins to ask for the address of a draft beside its transaction, while the save asks for what else it needs: `freeSlug` has what
 * came of it, errors too.
 */
export async function beginFreeSlug(
  req: PayloadRequest,
  article: string,
  wanted: string,
): Promise<void> {
  const { session } = await publicStore(req, { readOnly: true })
  if (!session) return
  const asked = askFree(req, wanted, wanted, { article, asker: true })
  // A save that is refused meanwhile does not wait for it.
  asked.catch(() => undefined)
  noteLookedUp(session, begunFor(article, wanted), asked)
}

async function askFree(
  req: PayloadRequest,
  wanted: string,
  base: string,
  among: Among,
): Promise<string> {
  const numbered = Array.from({ length: NUMBERS }, (_, at) => (at ? `${base}-${at + 1}` : base))
  const candidates = [...new Set([wanted, ...numbered])]
  for (const asked of [candidates.slice(0, FIRST), candidates.slice(FIRST)]) {
    const taken = await takenOf(req, asked, among)
    const free = asked.find((candidate) => !taken.has(candidate))
    if (free !== undefined) return free
  }
  return `${base}-${randomBytes(4).toString('hex')}`
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
