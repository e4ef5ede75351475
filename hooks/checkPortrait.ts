import type { CollectionBeforeChangeHook } from 'payload'

import { RefusalError } from '@/src/errors'
import { incompletePictures } from '@/src/newsroom/incompletePictures'
import { idOf } from '@/src/workflow/idOf'
import { picturesComplete } from '@/src/workflow/picturesComplete'

/** A portrait newly chosen for a person has alt text and credit; without them readers would silently see none. */
export const checkPortrait: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const portrait = idOf(data.image)
  if (!portrait || portrait === idOf(originalDoc?.image)) return data
  const refusal = picturesComplete({
    incompletePictures: await incompletePictures(req, [portrait]),
  })
  if (refusal) throw new RefusalError(refusal)
  return data
}
