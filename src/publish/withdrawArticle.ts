import type { PayloadRequest } from 'payload'

import type { Publication } from '@/src/payload-types'
import { contentOfPublication } from './contentOfPublication'
import { savePublication } from './savePublication'
import { tellPublic } from './tellPublic'

/**
 * Withdraws a live or retracted article: its text, its claims and whoever only it named leave the public database; a
 * tombstone with the reason stays, and so do its addresses. A blank notice or another state is refused (throws).
 */
export async function withdrawArticle(
  req: PayloadRequest,
  publication: Publication,
  { notice, now }: { notice: string; now: Date },
): Promise<Publication> {
  const { state } = publication
  if ((state !== 'live' && state !== 'retracted') || notice.trim() === '') {
    throw new Error(`Yayından kaldırılamaz / cannot be withdrawn: ${publication.id} (${state})`)
  }
  const content = await contentOfPublication(req, publication)
  const saved = await savePublication(req, publication.id, { state: 'withdrawn', notice })
  await tellPublic(req, saved, { content, editKind: 'withdrawal', now })
  return saved
}
