import type { ReactNode } from 'react'
import { SearchPage as search, Sections } from '@/src/client/generated/operations'
import { ask } from '@/src/site/ask'
import { oneParam } from '@/src/site/oneParam'
import { SearchPage } from '@/src/site/pages/SearchPage'
import { Message } from '@/src/site/parts/Message'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/ara?q=`: search; `&sonra=` the next results. */
export default async function SearchRoute({ searchParams }: Props): Promise<ReactNode> {
  const { q, sonra } = await searchParams
  const query = oneParam(q)?.slice(0, 200)
  const after = oneParam(sonra)
  if (!query) {
    const answer = await ask(Sections, {})
    const sections = answer.ok ? answer.data.sections : []
    return <SearchPage query="" found={null} sections={sections} />
  }
  const answer = await ask(search, { query, after })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { search: found, sections } = answer.data
  return <SearchPage query={query} found={found} sections={sections} after={after} />
}
