import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Keeps the SHA-256 of every file of a picture, for its public address: worked out here, where the bytes are, because
 * publication reads no files.
 */
export const hashPicture: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.file) return data
  const sizes = Object.entries(req.payloadUploadSizes ?? {})
  const hashes = Object.fromEntries(sizes.map(([name, bytes]) => [name, sha256(bytes)]))
  return { ...data, hashes: { original: sha256(req.file.data), ...hashes } }
}
