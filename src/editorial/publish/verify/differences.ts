import type { Filter } from 'mongodb'
import { createLocalReq, type Payload } from 'payload'

import { toPublicEvent } from '@/src/editorial/projection/records'
import type { PublicDocuments } from '@/src/editorial/projection/types'
import { idOf } from '@/src/language/ids'
import type { PublicEvent, PublicSlug } from '@/src/published/documents'
import type { ExpectedFronts } from '../fronts/buildFronts'
import { recordsByIds } from '../records'
import { publicStore, type PublicStore } from '../store'
import { compareDocuments, type PublicDifference } from './compare'

type Document = { _id: string }
type Skip = (collection: string, id: string) => boolean

const find = <D extends Document>(
  { db, session }: PublicStore,
  collection: string,
  where: Filter<D>,
): Promise<Document[]> => db.collection<D>(collection).find(where, { session }).toArray()

/** Claims or corrections that call themselves this article's, or bear its id in theirs ("." is followed by "/"). */
const rowsOf = (article: string): Filter<{ _id: string; articleId: string }> => ({
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
  const { article, claims, corrections } = expected
  const id = article._id
  const addresses = [...new Set([article.slug, ...article.slugAliases])]
  const slugs: PublicSlug[] = addresses.map((slug) => ({ _id: slug, article: id }))
  const own: Filter<PublicSlug> = { $or: [{ article: id }, { _id: { $in: addresses } }] }
  const found = [
    ...compareDocuments('articles', [article], await find(store, 'articles', { _id: id })),
    ...compareDocuments('claims', claims, await find(store, 'claims', rowsOf(id))),
    ...compareDocuments('corrections', corrections, await find(store, 'corrections', rowsOf(id))),
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

const BATCH = 100

/**
 * The stored events against those that the known articles ask for. Worked out from the persons who should be public
 * and the claims that should be there, whatever is stored of either.
 */
export async function* eventDifferences(
  payload: Payload,
  { claimed, events, persons }: VerifyContext,
): AsyncGenerator<PublicDifference> {
  const left = [...events]
  const req = await createLocalReq({}, payload)
  const { db } = await publicStore(req, { readOnly: true })
  while (left.length > 0) {
    const ids = left.splice(0, BATCH)
    const records = [...(await recordsByIds(req, 'events', ids)).values()]
    const taking = records
      .flatMap(({ participants }) => (participants ?? []).map(({ person }) => idOf(person)))
      .filter((id) => id !== null && persons.has(id))
    const cards = [...(await recordsByIds(req, 'persons', taking)).values()].map(
      ({ id, slug, displayName }) => ({ id, slug: slug ?? id, name: displayName }),
    )
    const setting = new Map(cards.map((card) => [card.id, card]))
    const expected = records.map((event) =>
      toPublicEvent(event, { persons: setting, claimed: [...(claimed.get(event.id) ?? [])] }),
    )
    const stored = await db
      .collection<PublicEvent>('events')
      .find({ _id: { $in: ids } })
      .toArray()
    yield* compareDocuments('events', expected, stored)
  }
}

/** Public collections whose documents follow from a single record each. */
const COLLECTIONS = ['persons', 'sources', 'terms', 'media'] as const

type Records = { collection: (typeof COLLECTIONS)[number]; documents: readonly { _id: string }[] }

/** The documents of an article that follow from a single record each, by collection. */
const recordDocuments = (documents: PublicDocuments): Records[] =>
  COLLECTIONS.map((collection) => ({ collection, documents: documents[collection] }))

/** What the whole public database has to hold, as far as the publications were gone through: ids only. */
export class VerifyContext {
  readonly articles = new Set<string>()
  readonly events = new Set<string>()
  readonly persons = new Set<string>()
  /** Whom claims name with an event, by its id. */
  readonly claimed = new Map<string, Set<string>>()
  private readonly records = new Map<string, Set<string>>()

  has(collection: string, id: string): boolean {
    if (collection === 'articles') return this.articles.has(id)
    if (collection === 'events') return this.events.has(id)
    return this.records.get(collection)?.has(id) ?? false
  }

  addFronts({ fronts, media }: ExpectedFronts): void {
    for (const [collection, documents] of [
      ['fronts', fronts] as const,
      ['media', media] as const,
    ]) {
      const ids = this.records.get(collection) ?? new Set()
      for (const { _id } of documents) ids.add(_id)
      this.records.set(collection, ids)
    }
  }

  add(documents: PublicDocuments): void {
    this.articles.add(documents.article._id)
    for (const id of documents.events) this.events.add(id)
    for (const { _id } of documents.persons) this.persons.add(_id)
    for (const { collection, documents: ones } of recordDocuments(documents)) {
      const ids = this.records.get(collection) ?? new Set()
      for (const { _id } of ones) ids.add(_id)
      this.records.set(collection, ids)
    }
    for (const { eventIds, personIds } of documents.claims) {
      for (const event of eventIds) {
        const persons = this.claimed.get(event) ?? new Set()
        for (const person of personIds) persons.add(person)
        this.claimed.set(event, persons)
      }
    }
  }
}
