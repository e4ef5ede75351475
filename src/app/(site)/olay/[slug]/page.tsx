import type { ReactNode } from 'react'
import { EventPage as operation } from '@/src/client/generated/operations'
import { ask } from '@/src/site/ask'
import { EventPage } from '@/src/site/pages/EventPage'
import { Message } from '@/src/site/parts/Message'
import { slugParam } from '@/src/site/slugParam'

export const dynamic = 'force-dynamic'

/** `/olay/:slug`. */
export default async function EventRoute(props: {
  params: Promise<{ slug: string }>
}): Promise<ReactNode> {
  const slug = slugParam((await props.params).slug)
  const answer = await ask(operation, { slug })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { event, sections } = answer.data
  if (!event) return <Message about="notFound" />
  return <EventPage event={event} sections={sections} />
}
