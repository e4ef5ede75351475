import { createHash } from 'node:crypto'

import type { Context } from './context'

/**
 * What exactly an approval is of: the content, and the labels under which its masked sources appear. A renamed entity
 * does not void an approval; a masked source whose label changes does, for the label is all that the reader is told.
 */
export function approvalHash({
  article,
  maskedLabels,
}: Pick<Context, 'article' | 'maskedLabels'>): string {
  if (maskedLabels.length === 0) return article.contentHash
  return createHash('sha256')
    .update(JSON.stringify([article.contentHash, ...maskedLabels]))
    .digest('hex')
}
