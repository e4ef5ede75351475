import type { ReactNode } from 'react'
import { FrontPage as front } from '@/src/frontend/client/generated/operations'
import { queryApi } from '@/src/frontend/site/queryApi'
import { oneParam } from '@/src/frontend/site/addresses'
import { FrontPage } from '@/src/frontend/site/pages/FrontPage'
import { Message } from '@/src/frontend/site/parts/Notices'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/`: the newest articles; `?sonra=` the next page. */
export default async function FrontRoute({ searchParams }: Props): Promise<ReactNode> {
  const after = oneParam((await searchParams).sonra)
  const answer = await queryApi(front, { after })
  if (answer.ok) return <FrontPage data={answer.data} after={after} />
  return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
}
