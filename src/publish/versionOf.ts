import { createHash } from 'node:crypto'

/**
 * A public document → its `_v`: a hash of everything but `_v` itself (SHA-256, 16 letters of base64url), for ETags and
 * to see that nothing changed. Keys count in the order they stand in, so documents are built in one place only.
 */
export function versionOf(document: object): string {
  const content = JSON.stringify({ ...document, _v: undefined })
  return createHash('sha256').update(content).digest('base64url').slice(0, 16)
}
