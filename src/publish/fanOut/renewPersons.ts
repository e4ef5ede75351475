import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/workflow/idOf'
import type { PublicStore } from '../publicStore'
import { recordsByIds } from '../recordsByIds'
import { replaceChanged } from '../replaceChanged'
import { toPublicImage } from '../toPublicImage'
import { toPublicPerson } from '../toPublicPerson'
import { publicOnes } from './publicOnes'

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
