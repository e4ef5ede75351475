import type { ReactNode } from 'react'
import { PersonPage as operation } from '@/src/client/generated/operations'
import { ask } from '@/src/site/ask'
import { PersonPage } from '@/src/site/pages/PersonPage'
import { Message } from '@/src/site/parts/Message'
import { slugParam } from '@/src/site/slugParam'

export const dynamic = 'force-dynamic'

/** `/kisi/:slug`. */
export default async function PersonRoute(props: {
  params: Promise<{ slug: string }>
}): Promise<ReactNode> {
  const slug = slugParam((await props.params).slug)
  const answer = await ask(operation, { slug })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { person, sections } = answer.data
  if (!person) return <Message about="notFound" />
  return <PersonPage person={person} sections={sections} />
}
