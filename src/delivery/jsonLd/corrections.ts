import type { CorrectionCommentLeaf } from 'schema-dts'
import { istanbulTime } from '@/src/delivery/times'
import type { ArticleParent } from '@/src/delivery/documents/parents'

/** What was corrected or made clear, and a retraction with its notice → `correction`. */
export function corrections(article: ArticleParent): CorrectionCommentLeaf[] {
  const { updates = [], state, notice, updatedAt } = article
  const comments = updates
    .filter(({ kind }) => kind === 'correction' || kind === 'clarification')
    .map(({ at, note, was, is }): CorrectionCommentLeaf => ({
      '@type': 'CorrectionComment',
      text: note ?? [was, is].filter(Boolean).join(' → '),
      datePublished: istanbulTime(at),
    }))
  if (state !== 'retracted' || !notice) return comments
  const retraction: CorrectionCommentLeaf = {
    '@type': 'CorrectionComment',
    text: notice,
    ...(updatedAt && { datePublished: istanbulTime(updatedAt) }),
  }
  return [...comments, retraction]
}
