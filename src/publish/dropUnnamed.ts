import { namedElsewhere } from './namedElsewhere'
import type { PublicStore } from './publicStore'

/** Takes back the entities and pictures that this article was the last to show. Returns their ids. */
export async function dropUnnamed(
  store: PublicStore,
  dropped: readonly string[],
  articleId: string,
): Promise<string[]> {
  const gone: string[] = []
  for (const id of dropped) {
    if ((await namedElsewhere(store, id, articleId, 1)) === 0) gone.push(id)
  }
  if (gone.length === 0) return []
  for (const name of ['persons', 'sources', 'terms', 'events', 'media']) {
    const collection = store.db.collection<{ _id: string }>(name)
    await collection.deleteMany({ _id: { $in: gone } }, { session: store.session })
  }
  return gone
}
