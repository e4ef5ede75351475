import type { PayloadRequest } from 'payload'

import { lettersOf } from '@/src/editorial/guards/tidyTexts'
import { toPublicAttachmentFile } from '@/src/editorial/projection/attachments'
import { publicClaims } from '@/src/editorial/projection/claims'
import { publicCorrections } from '@/src/editorial/projection/corrections'
import { toPublicImage, toPublicMedia } from '@/src/editorial/projection/pictures'
import { placed } from '@/src/editorial/projection/placed'
import {
  termCard,
  toPublicPerson,
  toPublicSource,
  toPublicTerm,
} from '@/src/editorial/projection/records'
import { toPublicArticle } from '@/src/editorial/projection/toPublicArticle'
import type { PublicDocuments, PublicationFacts } from '@/src/editorial/projection/types'
import { toWithdrawnArticle } from '@/src/editorial/projection/withdrawn'
import { runInThread } from '@/src/editorial/threads/runInThread'
import { idOf } from '@/src/language/ids'
import { readerLanguage } from '@/src/language/readerPaths'
import type { Article, Publication } from '@/src/payload-types'
import { env } from '@/src/platform/env'
import { contentOfPublication, lastUpdateOf, factsOf } from './publications'
import { loadRecords, recordsByIds } from './records'

/** All that one article puts into the public database, given its published content and what the public was told. */
export async function buildDocuments(
  req: PayloadRequest,
  article: Article,
  facts: PublicationFacts,
): Promise<PublicDocuments> {
  if (facts.state === 'withdrawn') {
    const language = readerLanguage(article.language)
    const place = await placeOf(req, article, facts)
    const tombstone = toWithdrawnArticle(article.id, facts, language, place)
    return {
      article: tombstone,
      claims: [],
      corrections: publicCorrections(tombstone),
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
    {
      article,
      facts,
      records,
      newsroom: env().KUNYE_NAME,
      template: env().KUNYE_ARTICLE_URL ?? null,
    },
  )
  const isShown = ({ id }: { id: string }) => document.deps.includes(id)
  return {
    article: document,
    claims: publicClaims(document),
    corrections: publicCorrections(document),
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
    media: [
      ...[...records.media.values()].filter(isShown).flatMap((one) => toPublicMedia(one) ?? []),
      ...[...records.attachments.values()]
        .filter(isShown)
        .flatMap((one) => toPublicAttachmentFile(one) ?? []),
    ],
  }
}

/** A withdrawn story keeps the address that it had in another frontend, though it tells its section and its day no more. */
async function placeOf(
  req: PayloadRequest,
  { id, language, section, printedAt }: Article,
  { slug, firstPublishedAt }: PublicationFacts,
): Promise<{ address?: string }> {
  const template = env().KUNYE_ARTICLE_URL
  if (!template) return {}
  const own = idOf(section) ?? ''
  const found = (await recordsByIds(req, 'sections', own === '' ? [] : [own])).get(own)
  const at = printedAt ? new Date(printedAt) : firstPublishedAt
  return placed(template, { id, slug, language, section: termCard(found), at })
}

/** What the public should be served of a published article now: its version, what was told, the records of today. */
export async function documentsOf(
  req: PayloadRequest,
  publication: Publication,
): Promise<PublicDocuments> {
  const facts = factsOf(publication, await lastUpdateOf(req, publication))
  return buildDocuments(req, await contentOfPublication(req, publication), facts)
}
