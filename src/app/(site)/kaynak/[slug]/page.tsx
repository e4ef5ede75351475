import type { ReactNode } from 'react'
import { SourcePage as operation } from '@/src/frontend/client/generated/operations'
import { queryApi } from '@/src/frontend/site/queryApi'
import { SourcePage } from '@/src/frontend/site/pages/SourcePage'
import { Message } from '@/src/frontend/site/parts/Notices'
import { slugParam } from '@/src/frontend/site/addresses'

export const dynamic = 'force-dynamic'

/** `/kaynak/:slug`. */
export default async function SourceRoute(props: {
  params: Promise<{ slug: string }>
}): Promise<ReactNode> {
  const slug = slugParam((await props.params).slug)
  const answer = await queryApi(operation, { slug })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { source, sections, site } = answer.data
  if (!source) return <Message about="notFound" />
  return <SourcePage source={source} sections={sections} site={site} />
}
