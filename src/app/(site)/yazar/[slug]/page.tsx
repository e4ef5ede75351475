import type { ReactNode } from 'react'
import { AuthorPage as operation } from '@/src/frontend/client/generated/operations'
import { queryApi } from '@/src/frontend/site/queryApi'
import { oneParam, slugParam } from '@/src/frontend/site/addresses'
import { AuthorPage } from '@/src/frontend/site/pages/AuthorPage'
import { Message } from '@/src/frontend/site/parts/Notices'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** `/yazar/:slug`: who signed something; not found where nobody did. */
export default async function AuthorRoute({ params, searchParams }: Props): Promise<ReactNode> {
  const author = slugParam((await params).slug)
  const after = oneParam((await searchParams).sonra)
  const answer = await queryApi(operation, { author, after })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { articles, sections, site } = answer.data
  if (articles.nodes.length === 0 && !after) return <Message about="notFound" />
  return (
    <AuthorPage author={author} signed={articles} sections={sections} site={site} after={after} />
  )
}
