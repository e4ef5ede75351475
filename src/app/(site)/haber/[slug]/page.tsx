import type { ReactNode } from 'react'
import { permanentRedirect } from 'next/navigation'
import { articleQuery } from '@/src/site/api/articleQuery'
import { query } from '@/src/site/api/query'
import { ArticlePage } from '@/src/site/pages/ArticlePage'
import { Message } from '@/src/site/parts/Message'
import { slugParam } from '@/src/site/slugParam'

export const dynamic = 'force-dynamic'

/** `/haber/:slug`. An old slug leads to the new one (the server does so first, where it runs). */
export default async function ArticleRoute(props: {
  params: Promise<{ slug: string }>
}): Promise<ReactNode> {
  const slug = slugParam((await props.params).slug)
  const answer = await query(articleQuery, { slug })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { article } = answer.data
  if (!article) return <Message about="notFound" />
  if (article.redirectedFrom && article.slug !== slug) {
    permanentRedirect(`/haber/${encodeURIComponent(article.slug)}`)
  }
  return <ArticlePage article={article} />
}
