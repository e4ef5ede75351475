import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { dropServersFields } from '@/src/editorial/media/dropServersFields'
import { PICTURE_REFUSALS } from '@/src/editorial/media/rules'
import { pictureTitle } from '@/src/editorial/media/keepFiles'
import { redrawPicture } from '@/src/editorial/media/redrawPicture'

/** What else of it the server alone says. */
const OURS = ['focalX', 'focalY', 'sizes', 'hashes', 'look']

const filled = (text: unknown): boolean => typeof text === 'string' && text.trim() !== ''

/**
 * Draws an upload anew before anything else sees it, under an opaque name: what a photographer called a file, and what
 * their camera wrote into it, can give a source away. What it was called stays as the record's title, which the staff alone
 * read; a title that was sent along goes first. Refuses what is no picture, a record without a file, and another
 * file for an old record: what was approved with a story is these bytes.
 */
export const preparePicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data: unknown = args.data
  dropServersFields(req, data, OURS)
  if (operation === 'update') {
    if (req.file) throw new RefusalError(PICTURE_REFUSALS.fixed())
    return args
  }
  if (!req.file) throw new RefusalError(PICTURE_REFUSALS.missing())
  const title = pictureTitle(req.file.name)
  const drawn = await redrawPicture(req.file.data)
  req.file = {
    name: `${randomUUID()}.png`,
    mimetype: 'image/png',
    data: drawn,
    size: drawn.length,
  }
  const sent = (data ?? {}) as Record<string, unknown>
  return { ...args, data: { ...sent, title: filled(sent.title) ? sent.title : title } }
}
