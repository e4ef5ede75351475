import type { PayloadRequest } from 'payload'

/** One query after the other: a transaction is one session, and a session takes one command at a time. */
const isTaken = async (
  req: PayloadRequest,
  slug: string,
  articleId: string | null,
): Promise<boolean> => {
  const own = articleId ? [articleId] : []
  const articles = await req.payload.count({
    collection: 'articles',
    where: { slug: { equals: slug }, id: { not_in: own } },
    overrideAccess: true,
    req,
  })
  if (articles.totalDocs > 0) return true
  const publications = await req.payload.count({
    collection: 'publications',
    where: {
      or: [{ slug: { equals: slug } }, { slugAliases: { in: [slug] } }],
      article: { not_in: own },
    },
    overrideAccess: true,
    req,
  })
  return publications.totalDocs > 0
}

const isNumbered = (current: string, wanted: string): boolean =>
  current.startsWith(wanted) && /^(-\d+)?$/.test(current.slice(wanted.length))

/**
 * The wanted slug, or with the first free number behind it ("secim-2"). Slugs of other articles and every slug ever
 * public are taken. `current` is kept when it is already the wanted one, bare or with a number.
 */
export async function freeSlug(
  req: PayloadRequest,
  wanted: string,
  articleId: string | null,
  current: string | null,
): Promise<string> {
  if (current && isNumbered(current, wanted)) return current
  for (let number = 1; number < 1_000; number += 1) {
    const candidate = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await isTaken(req, candidate, articleId))) return candidate
  }
  return `${wanted}-${Date.now().toString(36)}`
}
