import { createHash } from 'node:crypto'

import { mapTexts, plainText } from '@/src/language/text/plainText'

/**
 * A public document → its `_v`: a hash of everything but `_v` itself (SHA-256, 16 letters of base64url), for ETags and
 * to see that nothing changed. Keys count in the order they stand in, so documents are built in one place only.
 */
export function versionOf(document: object): string {
  const content = JSON.stringify({ ...document, _v: undefined })
  return createHash('sha256').update(content).digest('base64url').slice(0, 16)
}

/**
 * A public document as readers get it, with its `_v` worked out from the rest. Whatever was stored before the newsroom kept
 * plain text only leaves it as plain text (see `plainText`).
 */
export const versioned = <D extends object>(document: D): D & { _v: string } => {
  const plain = mapTexts(document, plainText) as D
  return { ...plain, _v: versionOf(plain) }
}
