import type { PublicClaimRow } from '@/src/public/documents'
import type { PublicStore } from './publicStore'
import { replaceChanged } from './replaceChanged'

/** Makes the claim rows of an article exactly these. */
export async function replaceClaims(
  store: PublicStore,
  articleId: string,
  rows: readonly PublicClaimRow[],
): Promise<void> {
  await store.db
    .collection<PublicClaimRow>('claims')
    .deleteMany(
      { articleId, _id: { $nin: rows.map(({ _id }) => _id) } },
      { session: store.session },
    )
  await replaceChanged(store, 'claims', rows)
}
