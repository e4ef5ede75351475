import type { PayloadRequest } from 'payload'

import type { Article } from '@/src/payload-types'
import { findings } from '@/src/sourcing/findings'
import { rollup } from '@/src/sourcing/rollup'
import { checkArticleSpelling } from '@/src/sourcing/spelling/checkArticleSpelling'
import type { Sourcing } from '@/src/sourcing/types'
import { loadEntities } from './loadEntities'
import { sourcedArticle } from './sourcedArticle'

/** Counts and open findings of an article as it stands; the same on every save and inside every transition. */
export async function sourcingOf(
  req: PayloadRequest,
  article: Partial<Article>,
): Promise<Sourcing> {
  const sourced = sourcedArticle(article)
  const entities = await loadEntities(req, sourced)
  const hits = await checkArticleSpelling(sourced, entities)
  return { ...rollup(sourced), findings: findings(sourced, entities, hits) }
}
