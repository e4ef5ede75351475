import type { ReactNode } from 'react'
import { FrontPage as front } from '@/src/client/generated/operations'
import { ask } from '@/src/site/ask'
import { oneParam } from '@/src/site/oneParam'
import { FrontPage } from '@/src/site/pages/FrontPage'
import { Message } from '@/src/site/parts/Message'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/`: the newest articles; `?sonra=` the next page. */
export default async function FrontRoute({ searchParams }: Props): Promise<ReactNode> {
  const after = oneParam((await searchParams).sonra)
  const answer = await ask(front, { after })
  if (answer.ok) return <FrontPage data={answer.data} after={after} />
  return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
}
