import type { CollectionBeforeChangeHook } from 'payload'

import { env } from '@/src/platform/env'
import { keepFiles } from '@/src/editorial/media/keepFiles'
import path from 'node:path'

type Named = { filename?: string | null }

/**
 * Writes an uploaded picture and its sizes into the media folder, all of them or none, before its record is stored. It
 * comes after every hook that may refuse. Payload's own writing is switched off (`disableLocalStorage`): it would leave
 * half a file on a full disk.
 */
export const keepPictureFiles: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !req.file) return data
  const sizes = (data.sizes ?? {}) as Record<string, Named | null>
  const files = new Map<string, Uint8Array>()
  if (typeof data.filename === 'string') files.set(data.filename, req.file.data)
  for (const [name, bytes] of Object.entries(req.payloadUploadSizes ?? {})) {
    const filename = sizes[name]?.filename
    if (filename) files.set(filename, bytes)
  }
  await keepFiles(path.resolve(env().mediaDir), files)
  return data
}
