import type { ReactNode } from 'react'
import { PersonPage as operation } from '@/src/frontend/client/generated/operations'
import { queryApi } from '@/src/frontend/site/queryApi'
import { PersonPage } from '@/src/frontend/site/pages/PersonPage'
import { Message } from '@/src/frontend/site/parts/Notices'
import { slugParam } from '@/src/frontend/site/addresses'

export const dynamic = 'force-dynamic'

/** `/kisi/:slug`. */
export default async function PersonRoute(props: {
  params: Promise<{ slug: string }>
}): Promise<ReactNode> {
  const slug = slugParam((await props.params).slug)
  const answer = await queryApi(operation, { slug })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { person, sections, site } = answer.data
  if (!person) return <Message about="notFound" />
  return <PersonPage person={person} sections={sections} site={site} />
}
