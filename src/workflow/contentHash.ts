import { createHash } from 'node:crypto'

import { canonicalContent } from './canonicalContent'

/** SHA-256 (hex) of the canonical content: what exactly was approved and published. */
export const contentHash = (article: Record<string, unknown>): string =>
  createHash('sha256')
    .update(JSON.stringify(canonicalContent(article)))
    .digest('hex')
