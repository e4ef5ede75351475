import type { CollectionBeforeChangeHook } from 'payload'

import { drawSizes } from '@/src/editorial/media/drawSizes'
import { lookOf } from '@/src/editorial/media/look'

/**
 * Draws the sizes of an uploaded picture from its original as it is kept, under the original's name. Payload's own drawing
 * takes the file before that, which nobody has later: what it draws could not be drawn again.
 */
export const drawPicture: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !req.file) return data
  const stem = String(data.filename).replace(/\.\w+$/, '')
  const files = await drawSizes(req.file.data)
  req.payloadUploadSizes = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))
  const sizes = Object.fromEntries(
    files.map(({ name, bytes, width, height, mimeType, ending }) => [
      name,
      {
        ...{ width, height, mimeType, filesize: bytes.length },
        filename: `${stem}-${width}x${height}.${ending}`,
      },
    ]),
  )
  const look = await lookOf(req.file.data)
  return { ...data, look, sizes: { ...data.sizes, ...sizes } }
}
