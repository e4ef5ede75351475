import type { ReactNode } from 'react'
import { permanentRedirect } from 'next/navigation'
import { ArticlePage as operation } from '@/src/client/generated/operations'
import { ask } from '@/src/site/ask'
import { ArticlePage } from '@/src/site/pages/ArticlePage'
import { Message } from '@/src/site/parts/Message'
import { slugParam } from '@/src/site/slugParam'
import { to } from '@/src/site/to'

export const dynamic = 'force-dynamic'

/** `/haber/:slug`. An old slug leads to the new one (the server does so first, where it runs). */
export default async function ArticleRoute(props: {
  params: Promise<{ slug: string }>
}): Promise<ReactNode> {
  const slug = slugParam((await props.params).slug)
  const answer = await ask(operation, { slug })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { article, sections } = answer.data
  if (!article) return <Message about="notFound" />
  if (article.redirectedFrom && article.slug !== slug) permanentRedirect(to.article(article.slug))
  return <ArticlePage article={article} sections={sections} />
}
