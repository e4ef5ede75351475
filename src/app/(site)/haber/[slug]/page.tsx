import type { ReactNode } from 'react'
import { permanentRedirect } from 'next/navigation'
import { ArticlePage as operation } from '@/src/frontend/client/generated/operations'
import { queryApi } from '@/src/frontend/site/queryApi'
import { ArticlePage } from '@/src/frontend/site/pages/ArticlePage'
import { Message } from '@/src/frontend/site/parts/Notices'
import { slugParam, sitePath } from '@/src/frontend/site/addresses'

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
  return <ArticlePage article={article} sections={sections} site={site} />
}
