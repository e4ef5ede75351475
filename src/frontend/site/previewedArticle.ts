import { ArticlePage, PreviewSlug } from '@/src/frontend/client/generated/operations'
import { queryApi } from './queryApi'
import type { Article } from './shapes'

const closed = (problem: 'refused' | 'down') => (problem === 'refused' ? 'invalid' : 'down')

/** The article that the token of a preview opens, as its page shows it; else why it is not shown. */
export async function previewedArticle(
  id: string,
  token: string,
): Promise<Article | 'invalid' | 'down'> {
  const headers = { Authorization: `Preview ${token}` }
  const known = await queryApi(PreviewSlug, { id }, headers)
  if (!known.ok) return closed(known.problem)
  const slug = known.data.article?.slug
  if (slug === undefined) return 'invalid'
  const answer = await queryApi(ArticlePage, { slug }, headers)
  if (!answer.ok) return closed(answer.problem)
  return answer.data.article ?? 'invalid'
}
