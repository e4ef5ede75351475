import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'

import type { PublicFile } from '@/src/public/documents'

/**
 * Opens a picture's file in the media folder, and no other file: of the stored name only the last part counts. Null,
 * and `onError` is told, where it is missing or of another length than it was published with.
 */
export async function openFile(
  folder: string,
  file: PublicFile,
  onError: (error: unknown) => void,
): Promise<FileHandle | null> {
  const where = path.join(folder, path.basename(file.file))
  const handle = await open(where, 'r').catch((error: unknown) => {
    onError(error)
    return null
  })
  if (!handle) return null
  const { size } = await handle.stat()
  if (size === file.bytes) return handle
  await handle.close()
  onError(
    new Error(
      `Görsel dosyası değişmiş / picture file was changed: ${where} (${size} ≠ ${file.bytes})`,
    ),
  )
  return null
}
