import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'
import { contentOfPublication } from './contentOfPublication'
import { savePublication } from './savePublication'
import { tellPublic } from './tellPublic'

/**
 * Retracts a live article: the published text stays, under a public notice. An open edit is not touched. Whether it
 * may be done is the workflow's decision; a blank notice or another state is refused here (throws).
 */
export async function retractArticle(
  req: PayloadRequest,
  publication: Publication,
  { notice, now }: { notice: string; now: Date },
): Promise<Publication> {
  if (publication.state !== 'live' || notice.trim() === '') {
    throw new Error(
      `Geri çekilemez / cannot be retracted: ${publication.id} (${publication.state})`,
    )
  }
  const content = await contentOfPublication(req, publication)
  const saved = await savePublication(req, publication.id, { state: 'retracted', notice })
  await tellPublic(req, saved, { content, editKind: 'retraction', now })
  return saved
}
