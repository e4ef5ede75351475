import type { PayloadRequest } from 'payload'

import { toPublicAttachmentFile } from '@/src/editorial/projection/attachments'
import { toPublicImage, toPublicMedia } from '@/src/editorial/projection/pictures'
import { toPublicPerson, toPublicSource, toPublicTerm } from '@/src/editorial/projection/records'
import { idOf } from '@/src/language/ids'
import type { PublicPreview } from '@/src/published/documents'
import { publicEvents } from '../events'
import { findPublication } from '../publications'
import { recordsByIds } from '../records'
import { renewArticle } from '../renew'
import type { PublicStore } from '../store'
import { replaceChanged } from '../writeDocuments'
import { publicOnes } from './articlesShowing'
import type { Fanned } from './rows'

type Kind = 'sources' | 'sections' | 'tags' | 'media' | 'attachments'

/** Where the public half keeps them: files of attachments stand among those of pictures. */
const TARGETS = {
  sources: 'sources',
  media: 'media',
  attachments: 'media',
  sections: 'terms',
  tags: 'terms',
} as const satisfies Record<Kind, 'sources' | 'terms' | 'media'>

const documentOf = async (req: PayloadRequest, collection: Kind, id: string) => {
  if (collection === 'sources') {
    const source = (await recordsByIds(req, collection, [id])).get(id)
    return source ? toPublicSource(source) : null
  }
  if (collection === 'media') {
    const picture = (await recordsByIds(req, collection, [id])).get(id)
    return picture ? toPublicMedia(picture) : null
  }
  if (collection === 'attachments') {
    const attachment = (await recordsByIds(req, collection, [id])).get(id)
    return attachment ? toPublicAttachmentFile(attachment) : null
  }
  const term = (await recordsByIds(req, collection, [id])).get(id)
  return term ? toPublicTerm(collection === 'sections' ? 'section' : 'tag', term) : null
}

/**
 * Writes the public document of a source, section, tag, picture or attachment as the record is now, where it has one. What may not
 * be told any more is gone with the save itself, and so is every preview that names it.
 */
async function renewRecord(
  req: PayloadRequest,
  store: PublicStore,
  collection: Kind,
  id: string,
): Promise<void> {
  const { db, session } = store
  const target = TARGETS[collection]
  const document = await documentOf(req, collection, id)
  if (document === null) {
    await db.collection<{ _id: string }>(target).deleteOne({ _id: id }, { session })
    await db.collection<PublicPreview>('previews').deleteMany({ 'article.deps': id }, { session })
    return
  }
  const isPublic = (await publicOnes(store, target, [id])).length > 0
  if (isPublic) await replaceChanged(store, target, [document])
}

/** Brings a record's own public document in step with it, in the request's transaction, where it has one. */
export async function renewOwnDocument(
  req: PayloadRequest,
  store: PublicStore,
  collection: Fanned,
  id: string,
): Promise<void> {
  if (collection === 'users') return
  if (collection === 'persons') await renewPersons(req, store, [id])
  else if (collection === 'events') await renewEvents(req, store, [id])
  else await renewRecord(req, store, collection, id)
}

/** Writes the public documents of those of these persons who are public, as they are now. */
export async function renewPersons(
  req: PayloadRequest,
  store: PublicStore,
  ids: readonly string[],
): Promise<void> {
  const persons = await recordsByIds(req, 'persons', await publicOnes(store, 'persons', ids))
  const portraits = [...persons.values()].map(({ image }) => idOf(image))
  const media = await recordsByIds(req, 'media', portraits)
  const documents = [...persons.values()].map((person) =>
    toPublicPerson(person, toPublicImage(media.get(idOf(person.image) ?? ''))),
  )
  await replaceChanged(store, 'persons', documents)
}

/** Writes the public documents of those of these events that are public, as they are now. */
export async function renewEvents(
  req: PayloadRequest,
  store: PublicStore,
  ids: readonly string[],
): Promise<void> {
  const events = await publicEvents(req, store, await publicOnes(store, 'events', ids))
  await replaceChanged(store, 'events', events)
}

/** Builds the public documents of an article anew, in the request's transaction; nothing for one never published. */
export async function renewPublished(req: PayloadRequest, articleId: string): Promise<void> {
  const publication = await findPublication(req, articleId)
  if (publication && publication.state !== 'never') await renewArticle(req, publication)
}
