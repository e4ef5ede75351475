import type { ReactNode } from 'react'
import { SearchPage as search, Sections } from '@/src/frontend/client/generated/operations'
import { queryApi } from '@/src/frontend/site/queryApi'
import { oneParam } from '@/src/frontend/site/addresses'
import { SearchPage } from '@/src/frontend/site/pages/SearchPage'
import { Message } from '@/src/frontend/site/parts/Notices'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/ara?q=`: search; `&sonra=` the next results. */
export default async function SearchRoute({ searchParams }: Props): Promise<ReactNode> {
  const { q, sonra } = await searchParams
  const query = oneParam(q)?.slice(0, 200)
  const after = oneParam(sonra)
  if (!query) {
    const answer = await queryApi(Sections, {})
    const { sections, site } = answer.ok ? answer.data : { sections: [], site: null }
    return <SearchPage query="" found={null} sections={sections} site={site} />
  }
  const answer = await queryApi(search, { query, after })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { search: found, sections, site } = answer.data
  return <SearchPage query={query} found={found} sections={sections} site={site} after={after} />
}
