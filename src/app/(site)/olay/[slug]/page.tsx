import type { ReactNode } from 'react'
import { EventPage as operation } from '@/src/frontend/client/generated/operations'
import { queryApi } from '@/src/frontend/site/queryApi'
import { EventPage } from '@/src/frontend/site/pages/EventPage'
import { Message } from '@/src/frontend/site/parts/Notices'
import { slugParam } from '@/src/frontend/site/addresses'

export const dynamic = 'force-dynamic'

/** `/olay/:slug`. */
export default async function EventRoute(props: {
  params: Promise<{ slug: string }>
}): Promise<ReactNode> {
  const slug = slugParam((await props.params).slug)
  const answer = await queryApi(operation, { slug })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { event, sections, site } = answer.data
  if (!event) return <Message about="notFound" />
  return <EventPage event={event} sections={sections} site={site} />
}
