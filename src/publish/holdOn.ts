import { namedElsewhere } from './namedElsewhere'
import type { PublicStore } from './publicStore'

/**
 * Keeps an unchanged entity from vanishing: another transaction may just be removing it, because the last article but
 * ours dropped it, and neither would see the other. Writing the same document anew makes the two collide, and the
 * loser runs again. Where two other articles name the entity nothing is written, so that nobody famous becomes a
 * document that every publication waits for.
 */
export async function holdOn(
  store: PublicStore,
  collection: 'persons' | 'sources' | 'terms' | 'events' | 'media',
  id: string,
  articleId: string,
): Promise<void> {
  if ((await namedElsewhere(store, id, articleId, 2)) > 1) return
  const target = store.db.collection<{ _id: string }>(collection)
  const { session } = store
  const document = await target.findOne({ _id: id }, { session })
  if (!document) return
  // Not replaceOne: the database takes a document equal to the stored one for no write at all.
  await target.deleteOne({ _id: id }, { session })
  await target.insertOne(document, { session })
}
