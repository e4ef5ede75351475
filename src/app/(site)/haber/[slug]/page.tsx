import type { ReactNode } from 'react'
import { permanentRedirect } from 'next/navigation'
import { ArticlePage as operation, NextStories } from '@/src/frontend/client/generated/operations'
import { queryApi } from '@/src/frontend/site/queryApi'
import { ArticlePage } from '@/src/frontend/site/pages/ArticlePage'
import { Message } from '@/src/frontend/site/parts/Notices'
import { slugParam, sitePath } from '@/src/frontend/site/addresses'
import type { Article, ArticleCard } from '@/src/frontend/site/shapes'

export const dynamic = 'force-dynamic'

/** `/haber/:slug`. An old slug leads to the new one (the server does so first, where it runs). */
export default async function ArticleRoute(props: {
  params: Promise<{ slug: string }>
}): Promise<ReactNode> {
  const slug = slugParam((await props.params).slug)
  const answer = await queryApi(operation, { slug })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { article, sections, site } = answer.data
  if (!article) return <Message about="notFound" />
  if (article.redirectedFrom && article.slug !== slug)
    permanentRedirect(sitePath.article(article.slug))
  const next = await nextStories(article)
  return <ArticlePage article={article} sections={sections} site={site} next={next} />
}

const MOST = 3

/** The newest others of the story's section and language; none that its editors chose already, and none where it has no section. */
async function nextStories(article: Article): Promise<readonly ArticleCard[]> {
  const { section, language, related } = article
  if (!section || article.state === 'WITHDRAWN') return []
  const filter = { section: section.slug, ...(language && { language }) }
  const answer = await queryApi(NextStories, { filter })
  const known = new Set([article.slug, ...related.map(({ slug }) => slug)])
  const others = answer.ok ? answer.data.articles.nodes : []
  return others.filter(({ slug }) => !known.has(slug)).slice(0, MOST)
}
