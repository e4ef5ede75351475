import type { PayloadRequest } from 'payload'

import { attachmentsIn, toPublicAttachmentFile } from '@/src/editorial/projection/attachments'
import type { Article, Publication } from '@/src/payload-types'
import { contentOfPublication, updatePublication } from './publications'
import { recordsByIds } from './records'
import { writePublication } from './writePublication'

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
  const saved = await updatePublication(req, publication.id, { state: 'retracted', notice })
  await writePublication(req, saved, { content, editKind: 'retraction', now })
  return saved
}

/**
 * Withdraws a live or retracted article: its text, its claims and whoever only it named leave the public database; a
 * tombstone with the reason stays, with who answered for the paper on that day, and so do its addresses. A blank notice or another state is refused (throws).
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
  const kept = await keptOfWithdrawal(req, content)
  const saved = await updatePublication(req, publication.id, {
    state: 'withdrawn',
    notice,
    ...kept,
  })
  await writePublication(req, saved, { content, editKind: 'withdrawal', now })
  return saved
}

/**
 * What stays as it was on the day of a withdrawal, whatever the settings and records say later: whom the imprint named as
 * answerable (Turkish Press Act, art. 4), never an account, and which files readers could take from the text.
 */
async function keptOfWithdrawal(
  req: PayloadRequest,
  content: Article,
): Promise<Pick<Publication, 'decidedBy' | 'goneFiles'>> {
  const { imprint } = await req.payload.findGlobal({
    ...{ slug: 'site', depth: 0, overrideAccess: true, req },
  })
  const files = await recordsByIds(req, 'attachments', attachmentsIn(content))
  return {
    decidedBy: imprint?.responsibleEditor?.trim() || null,
    goneFiles: [...files.values()].flatMap((file) =>
      (toPublicAttachmentFile(file)?.files ?? []).map(({ name }) => name),
    ),
  }
}
