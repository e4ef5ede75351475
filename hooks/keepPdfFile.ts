import type { CollectionBeforeChangeHook } from 'payload'
import path from 'node:path'

import { env } from '@/src/platform/env'
import { keepFiles } from '@/src/editorial/media/keepFiles'
import { ATTACHMENT_LETTERS } from '@/src/editorial/media/ownFile'

/** What the rules of the fields will refuse, which Payload asks after this: its file would stay behind. */
const isRefused = (data: Readonly<Record<string, unknown>>): boolean => {
  const { title, description } = data
  const letters = typeof title === 'string' && title.trim() !== '' ? title.length : Infinity
  const more = typeof description === 'string' ? description.length : 0
  return letters > ATTACHMENT_LETTERS.title || more > ATTACHMENT_LETTERS.description
}

/** Writes an uploaded PDF into the media folder, whole or not at all, before its record is stored: after every hook that may refuse. */
export const keepPdfFile: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !req.file || typeof data.filename !== 'string') return data
  if (isRefused(data)) return data
  await keepFiles(path.resolve(env().mediaDir), new Map([[data.filename, req.file.data]]))
  return data
}
