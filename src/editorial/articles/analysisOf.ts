import type { PayloadRequest } from 'payload'

import type { Article } from '@/src/payload-types'
import { analyseArticle } from '@/src/sourcing/findings'
import { querySpeller } from '@/src/sourcing/spelling/speller'
import type { SourcedEntities, Sourcing } from '@/src/sourcing/types'
import { runInThread } from '@/src/editorial/threads/runInThread'
import { loadEntities } from '@/src/editorial/sourcing/sourcingOf'
import { sourcedArticle } from '@/src/editorial/sourcing/sourcedArticle'

/**
 * Counts and open findings of an article as it stands, and its number of words; the same on every save and inside every
 * transition. `known`: whom it names, where the caller has looked them up already. A long text is looked through in a thread: see `runInThread` for its refusals.
 */
export async function analysisOf(
  req: PayloadRequest,
  given: Partial<Article>,
  known?: SourcedEntities,
): Promise<{ sourcing: Sourcing; words: number }> {
  const article = sourcedArticle(given)
  const entities = known ?? (await loadEntities(req, given))
  const letters = article.body.length + article.headline.length + article.dek.length
  return runInThread(
    { task: 'analyseArticle', letters, who: String(req.user?.id ?? 'system') },
    (one: { article: typeof article; entities: typeof entities }) =>
      analyseArticle(one, querySpeller),
    { article, entities },
  )
}
