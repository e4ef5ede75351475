import type { PayloadRequest } from 'payload'

import { env } from '@/src/env'
import type { Article } from '@/src/payload-types'
import { runInThread } from '@/src/threads/runInThread'
import { idOf } from '@/src/workflow/idOf'
import { lettersOf } from '@/src/newsroom/lettersOf'
import { loadRecords } from './loadRecords'
import { publicClaims } from './publicClaims'
import type { PublicDocuments } from './PublicDocuments'
import type { Told } from './Told'
import { toPublicArticle } from './toPublicArticle'
import { toPublicImage } from './toPublicImage'
import { toPublicMedia } from './toPublicMedia'
import { toPublicPerson } from './toPublicPerson'
import { toPublicSource } from './toPublicSource'
import { toPublicTerm } from './toPublicTerm'
import { toWithdrawnArticle } from './toWithdrawnArticle'

/** All that one article puts into the public database, given its published content and what the public was told. */
export async function buildDocuments(
  req: PayloadRequest,
  article: Article,
  told: Told,
): Promise<PublicDocuments> {
  if (told.state === 'withdrawn') {
    const tombstone = toWithdrawnArticle(article.id, told)
    return {
      article: tombstone,
      claims: [],
      persons: [],
      sources: [],
      terms: [],
      events: [],
      media: [],
    }
  }
  const records = await loadRecords(req, article)
  const document = await runInThread(
    { task: 'toPublicArticle', letters: lettersOf(article), who: String(req.user?.id ?? 'system') },
    toPublicArticle,
    { article, told, records, newsroom: env().KUNYE_NAME },
  )
  const isShown = ({ id }: { id: string }) => document.deps.includes(id)
  return {
    article: document,
    claims: publicClaims(document),
    persons: [...records.persons.values()]
      .filter(isShown)
      .map((person) =>
        toPublicPerson(person, toPublicImage(records.media.get(idOf(person.image) ?? ''))),
      ),
    sources: [...records.sources.values()]
      .filter(isShown)
      .flatMap((one) => toPublicSource(one) ?? []),
    terms: [
      ...[...records.sections.values()].filter(isShown).map((one) => toPublicTerm('section', one)),
      ...[...records.tags.values()].filter(isShown).map((one) => toPublicTerm('tag', one)),
    ].filter((term) => term !== null),
    events: [...records.events.values()].filter(isShown).map(({ id }) => id),
    media: [...records.media.values()].filter(isShown).flatMap((one) => toPublicMedia(one) ?? []),
  }
}
