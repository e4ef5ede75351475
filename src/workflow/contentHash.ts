import { createHash } from 'node:crypto'

import { canonicalContent } from './content'

/** SHA-256 (hex) of the canonical content: what exactly was approved and published. */
export const contentHash = (article: object): string =>
  createHash('sha256')
    .update(JSON.stringify(canonicalContent(article)))
    .digest('hex')
