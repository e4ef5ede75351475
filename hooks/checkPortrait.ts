import type { CollectionBeforeChangeHook } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { incompletePictures } from '@/src/editorial/media/incompletePictures'
import { idOf } from '@/src/language/ids'
import { picturesComplete } from '@/src/workflow/picturesComplete'

/** A portrait newly chosen for a person has alt text and credit; without them readers would silently see none. */
export const checkPortrait: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const portrait = idOf(data.image)
  if (!portrait || portrait === idOf(originalDoc?.image)) return data
  const incomplete = await incompletePictures(req, [portrait])
  // One that is not there at all is refused with every other relation to nothing (`lookUpRelations`).
  const refusal = picturesComplete({
    incompletePictures: incomplete.filter(({ lacks }) => !lacks.includes('file')),
  })
  if (refusal) throw new RefusalError(refusal)
  return data
}
