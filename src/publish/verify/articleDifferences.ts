import type { Filter } from 'mongodb'

import type { PublicClaimRow, PublicSlug } from '@/src/public/documents'
import type { PublicDocuments } from '../PublicDocuments'
import type { PublicStore } from '../publicStore'
import { compareDocuments } from './compareDocuments'
import type { PublicDifference } from './PublicDifference'
import { recordDocuments } from './recordDocuments'

type Document = { _id: string }
type Skip = (collection: string, id: string) => boolean

const find = <D extends Document>(
  { db, session }: PublicStore,
  collection: string,
  where: Filter<D>,
): Promise<Document[]> => db.collection<D>(collection).find(where, { session }).toArray()

/** Claims that call themselves this article's, or bear its id in theirs ("." is followed by "/"). */
const claimsOf = (article: string): Filter<PublicClaimRow> => ({
  $or: [{ articleId: article }, { _id: { $gte: `${article}.`, $lt: `${article}/` } }],
})

/**
 * What is stored of one article against `expected`: its document, claims and addresses, and the documents of the
 * persons and sources it shows but for those that `skip` says are seen already. Reads in the store's transaction.
 * Events are not looked at: they follow from more than one article.
 */
export async function articleDifferences(
  store: PublicStore,
  expected: PublicDocuments,
  skip: Skip = () => false,
): Promise<PublicDifference[]> {
  const { article, claims } = expected
  const id = article._id
  const addresses = [...new Set([article.slug, ...article.slugAliases])]
  const slugs: PublicSlug[] = addresses.map((slug) => ({ _id: slug, article: id }))
  const own: Filter<PublicSlug> = { $or: [{ article: id }, { _id: { $in: addresses } }] }
  const found = [
    ...compareDocuments('articles', [article], await find(store, 'articles', { _id: id })),
    ...compareDocuments('claims', claims, await find(store, 'claims', claimsOf(id))),
    ...compareDocuments('slugs', slugs, await find<PublicSlug>(store, 'slugs', own)),
  ]
  for (const { collection, documents } of recordDocuments(expected)) {
    const unseen = documents.filter(({ _id }) => !skip(collection, _id))
    const ids = unseen.map(({ _id }) => _id)
    if (ids.length === 0) continue
    const stored = await find(store, collection, { _id: { $in: ids } })
    found.push(...compareDocuments(collection, unseen, stored))
  }
  return found
}
