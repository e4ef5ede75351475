import type { PayloadRequest } from 'payload'

import { lettersOf } from '@/src/editorial/guards/tidyTexts'
import { namedEntities } from '@/src/editorial/sourcing/sourcedArticle'
import type { Article, Publication } from '@/src/payload-types'
import { runInThread } from '@/src/editorial/threads/runInThread'
import { contentHash } from '@/src/workflow/contentHash'
import type { MajorChange } from '@/src/workflow/majorChanges'
import { contentOfPublication } from './publications'
import { majorChangesBetween } from '@/src/editorial/projection/majorChanges'
import { recordsByIds } from './records'

/** Every spelling of whoever one of the two versions names. */
const namesIn = async (req: PayloadRequest, versions: readonly Article[]): Promise<string[]> => {
  const named = versions.map(namedEntities)
  const persons = await recordsByIds(
    req,
    'persons',
    named.flatMap((one) => one.persons),
  )
  const sources = await recordsByIds(
    req,
    'sources',
    named.flatMap((one) => one.sources),
  )
  const spellings = [...persons.values(), ...sources.values()].flatMap(({ names }) => names ?? [])
  return [
    ...[...persons.values()].map(({ displayName }) => displayName),
    ...[...sources.values()].map(({ name }) => name),
    ...spellings.map(({ value }) => value),
  ]
}

/**
 * What changed in an article against its published version that a minor edit may not change (see
 * `majorChangesBetween`); empty where nothing did. Reads in the caller's transaction.
 */
export async function majorChanges(
  req: PayloadRequest,
  article: Article,
  publication: Publication,
): Promise<MajorChange[]> {
  if (contentHash(article) === publication.contentHash) return []
  const published = await contentOfPublication(req, publication)
  const names = await namesIn(req, [published, article])
  return runInThread(
    {
      task: 'majorChangesBetween',
      letters: Math.max(lettersOf(published), lettersOf(article)),
      who: String(req.user?.id ?? 'system'),
    },
    (given: Parameters<typeof majorChangesBetween>) => majorChangesBetween(...given),
    [published, article, names],
  )
}
