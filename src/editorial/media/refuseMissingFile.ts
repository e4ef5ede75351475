import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { UploadConfig } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { env } from '@/src/platform/env'
import { codeOf } from '@/src/platform/errors'
import { PICTURE_REFUSALS } from './rules'

/** There is none, what should be a folder is a file, no name is that long (POSIX, stat(2)). */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

/**
 * Stands before Payload's own way to a file of the media folder, which calls one that is not there a fault of the house
 * (500, and an error in the log for every wrong address). Refuses with 404 `notFound`.
 */
export const refuseMissingFile: NonNullable<UploadConfig['handlers']>[number] = async (
  _req,
  { params: { filename } },
) => {
  try {
    await stat(path.join(path.resolve(env().mediaDir), filename))
  } catch (error) {
    if (!MISSING.has(String(codeOf(error)))) throw error
    throw new RefusalError(PICTURE_REFUSALS.gone())
  }
}
