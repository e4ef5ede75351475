import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'

import { RefusalError } from '@/src/errors'
import { PICTURE_REFUSALS } from '@/src/newsroom/pictureRefusals'
import { redrawPicture } from '@/src/newsroom/redrawPicture'

/** What the server alone says about a file. From a request it would fetch, crop or rename stored files. */
const OURS = ['filename', 'url', 'thumbnailURL', 'mimeType', 'filesize', 'width', 'height'].concat([
  ...['focalX', 'focalY', 'sizes', 'hashes'],
])

/**
 * Draws an upload anew before anything else sees it, under an opaque name: what a photographer called a file, and what
 * their camera wrote into it, can give a source away. Refuses what is no picture, a record without a file, and another
 * file for an old record: what was approved with a story is these bytes.
 */
export const preparePicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Payload would crop the stored file by it.
  if (req.query) delete req.query.uploadEdits
  const data: unknown = args.data
  if (typeof data === 'object' && data !== null) {
    for (const key of OURS) Reflect.deleteProperty(data, key)
  }
  if (operation === 'update') {
    if (req.file) throw new RefusalError(PICTURE_REFUSALS.fixed())
    return args
  }
  if (!req.file) throw new RefusalError(PICTURE_REFUSALS.missing())
  const drawn = await redrawPicture(req.file.data)
  req.file = {
    name: `${randomUUID()}.png`,
    mimetype: 'image/png',
    data: drawn,
    size: drawn.length,
  }
  return args
}
