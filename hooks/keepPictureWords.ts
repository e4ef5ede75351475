import type { CollectionBeforeChangeHook } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { PICTURE_REFUSALS } from '@/src/editorial/media/rules'

const filled = (text: unknown): boolean => typeof text === 'string' && text.trim() !== ''

/**
 * Alt text and credit, once given, are not taken away: the picture would vanish from a live story, and a photographer
 * from under their own work.
 */
export const keepPictureWords: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const gone = (['alt', 'credit'] as const).filter(
    (field) => field in data && filled(originalDoc?.[field]) && !filled(data[field]),
  )
  if (gone.length > 0) throw new RefusalError(PICTURE_REFUSALS.wordsNeeded({ fields: gone }))
  return data
}
