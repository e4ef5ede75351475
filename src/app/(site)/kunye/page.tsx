import type { ReactNode } from 'react'
import { ImprintPage as operation } from '@/src/frontend/client/generated/operations'
import { queryApi } from '@/src/frontend/site/queryApi'
import { ImprintPage } from '@/src/frontend/site/pages/ImprintPage'
import { Message } from '@/src/frontend/site/parts/Notices'

export const dynamic = 'force-dynamic'

/** `/kunye`: the imprint. */
export default async function ImprintRoute(): Promise<ReactNode> {
  const answer = await queryApi(operation, {})
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  return <ImprintPage site={answer.data.site} sections={answer.data.sections} />
}
