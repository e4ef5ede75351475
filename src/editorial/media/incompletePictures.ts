import type { PayloadRequest } from 'payload'

import type { Media } from '@/src/payload-types'
import type { IncompletePicture } from '@/src/workflow/context'

const filled = (text: string | null | undefined): boolean => (text ?? '').trim() !== ''

/**
 * Which of these pictures lack alt text or credit, or are gone; `ids` in the order they stand in the article. One
 * query, none without pictures. Reads in the caller's transaction.
 */
export async function incompletePictures(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<IncompletePicture[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    req,
    overrideAccess: true,
  })
  const found = new Map<string, Media>(docs.map((one) => [one.id, one]))
  return ids.flatMap((id): IncompletePicture[] => {
    const picture = found.get(id)
    if (!picture?.filename) return [{ id, name: id, lacks: ['file'] }]
    const { alt, caption, filename } = picture
    const name = [alt, caption].find(filled) ?? filename
    const lacks = (['alt', 'credit'] as const).filter((field) => !filled(picture[field]))
    return lacks.length > 0 ? [{ id, name: name ?? id, lacks }] : []
  })
}
