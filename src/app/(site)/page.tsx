import type { ReactNode } from 'react'
import { Front, FrontPage as older } from '@/src/frontend/client/generated/operations'
import { queryApi } from '@/src/frontend/site/queryApi'
import { oneParam } from '@/src/frontend/site/addresses'
import { FrontPage } from '@/src/frontend/site/pages/FrontPage'
import { OlderPage } from '@/src/frontend/site/pages/OlderPage'
import { Message } from '@/src/frontend/site/parts/Notices'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/`: the front as it was arranged; `?sonra=` older stories. */
export default async function FrontRoute({ searchParams }: Props): Promise<ReactNode> {
  const after = oneParam((await searchParams).sonra)
  if (after === undefined) {
    const answer = await queryApi(Front, { slug: 'home' })
    return answer.ok ? <FrontPage data={answer.data} /> : <Message about="down" />
  }
  const answer = await queryApi(older, { after })
  if (answer.ok) return <OlderPage data={answer.data} after={after} />
  return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
}
