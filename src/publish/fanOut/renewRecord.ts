import type { PayloadRequest } from 'payload'

import type { PublicPreview } from '@/src/public/documents'
import type { PublicStore } from '../publicStore'
import { recordsByIds } from '../recordsByIds'
import { replaceChanged } from '../replaceChanged'
import { toPublicMedia } from '../toPublicMedia'
import { toPublicSource } from '../toPublicSource'
import { toPublicTerm } from '../toPublicTerm'
import { publicOnes } from './publicOnes'

type Kind = 'sources' | 'sections' | 'tags' | 'media'

const documentOf = async (req: PayloadRequest, collection: Kind, id: string) => {
  if (collection === 'sources') {
    const source = (await recordsByIds(req, collection, [id])).get(id)
    return source ? toPublicSource(source) : null
  }
  if (collection === 'media') {
    const picture = (await recordsByIds(req, collection, [id])).get(id)
    return picture ? toPublicMedia(picture) : null
  }
  const term = (await recordsByIds(req, collection, [id])).get(id)
  return term ? toPublicTerm(collection === 'sections' ? 'section' : 'tag', term) : null
}

/**
 * Writes the public document of a source, section, tag or picture as the record is now, where it has one. What may not
 * be told any more is gone with the save itself, and so is every preview that names it.
 */
export async function renewRecord(
  req: PayloadRequest,
  store: PublicStore,
  collection: Kind,
  id: string,
): Promise<void> {
  const { db, session } = store
  const target = collection === 'sections' || collection === 'tags' ? 'terms' : collection
  const document = await documentOf(req, collection, id)
  if (document === null) {
    await db.collection<{ _id: string }>(target).deleteOne({ _id: id }, { session })
    await db.collection<PublicPreview>('previews').deleteMany({ 'article.deps': id }, { session })
    return
  }
  const isPublic = (await publicOnes(store, target, [id])).length > 0
  if (isPublic) await replaceChanged(store, target, [document])
}
