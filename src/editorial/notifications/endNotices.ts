import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { sessionOf } from '@/src/editorial/database/transactions'
import type { NoticeKind } from '@/src/workflow/notices'

/**
 * What these notices of an article spoke of is over: whoever has not read one has nothing more to do with it, so it counts as read from
 * now on. In the caller's transaction, by the database's clock.
 */
export async function endNotices(
  req: PayloadRequest,
  article: string,
  kinds: readonly NoticeKind[],
): Promise<void> {
  if (kinds.length === 0) return
  await editorialDatabase(req.payload)
    .collection('notifications')
    .updateMany(
      { article: new ObjectId(article), kind: { $in: [...kinds] }, readAt: null },
      [{ $set: { readAt: '$$NOW' } }],
      { session: await sessionOf(req) },
    )
}
