import type { PayloadRequest } from 'payload'

import type { Article } from '@/src/payload-types'
import { findings } from '@/src/sourcing/findings'
import { rollup } from '@/src/sourcing/rollup'
import { checkSpelling } from '@/src/sourcing/spelling/checkSpelling'
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
  const known = [...Object.values(entities.persons), ...Object.values(entities.sources)].map(
    ({ name }) => name,
  )
  const spelling = await spellingOf(sourced, known)
  return { ...rollup(sourced), findings: findings(sourced, entities, spelling) }
}

const spellingOf = async (article: ReturnType<typeof sourcedArticle>, known: string[]) => {
  if (!article.language.startsWith('tr')) return []
  const fields = ['headline', 'dek', 'body'] as const
  const hits = await Promise.all(fields.map((field) => checkSpelling(article[field], known)))
  return fields.flatMap((field, index) => (hits[index] ?? []).map((hit) => ({ ...hit, field })))
}
