import type { ReactNode } from 'react'
import { SourcePage as operation } from '@/src/client/generated/operations'
import { ask } from '@/src/site/ask'
import { SourcePage } from '@/src/site/pages/SourcePage'
import { Message } from '@/src/site/parts/Message'
import { slugParam } from '@/src/site/slugParam'

export const dynamic = 'force-dynamic'

/** `/kaynak/:slug`. */
export default async function SourceRoute(props: {
  params: Promise<{ slug: string }>
}): Promise<ReactNode> {
  const slug = slugParam((await props.params).slug)
  const answer = await ask(operation, { slug })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { source, sections } = answer.data
  if (!source) return <Message about="notFound" />
  return <SourcePage source={source} sections={sections} />
}
