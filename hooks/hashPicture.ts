import type { CollectionBeforeChangeHook } from 'payload'

import { bytesHash } from '@/src/editorial/media/drawSizes'

/**
 * Keeps the SHA-256 of every file of a picture, for its public address: worked out here, where the bytes are, because
 * publication reads no files.
 */
export const hashPicture: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.file) return data
  const sizes = Object.entries(req.payloadUploadSizes ?? {})
  const hashes = Object.fromEntries(sizes.map(([name, bytes]) => [name, bytesHash(bytes)]))
  return { ...data, hashes: { original: bytesHash(req.file.data), ...hashes } }
}
