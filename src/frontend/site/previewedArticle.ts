import { ArticlePage, PreviewSlug } from '@/src/frontend/client/generated/operations'
import { queryApi } from './queryApi'
import type { Article } from './shapes'

/** The article as its page shows it, and whether the newsroom has a newer text of it. */
type Previewed = { article: Article; isOutdated: boolean }

const closed = (problem: 'refused' | 'down') => (problem === 'refused' ? 'invalid' : 'down')

/** What the token of a preview opens; else why it is not shown. */
export async function previewedArticle(
  id: string,
  token: string,
): Promise<Previewed | 'invalid' | 'down'> {
  const headers = { Authorization: `Preview ${token}` }
  const known = await queryApi(PreviewSlug, { id }, headers)
  if (!known.ok) return closed(known.problem)
  const slug = known.data.article?.slug
  if (slug === undefined) return 'invalid'
  const answer = await queryApi(ArticlePage, { slug }, headers)
  if (!answer.ok) return closed(answer.problem)
  const { article } = answer.data
  return article ? { article, isOutdated: known.data.preview?.isOutdated === true } : 'invalid'
}
