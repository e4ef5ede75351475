import type { ReactNode } from 'react'
import { SearchPage as search, Sections } from '@/src/frontend/client/generated/operations'
import { queryApi } from '@/src/frontend/site/queryApi'
import { oneParam } from '@/src/frontend/site/addresses'
import { filterOf, NARROWED } from '@/src/frontend/site/searchAddress'
import { SearchPage } from '@/src/frontend/site/pages/SearchPage'
import { Message } from '@/src/frontend/site/parts/Notices'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/ara?q=`: search; `&tur=`, `&bolum=` and so on narrow it, `&sira=uygun` orders it, `&sonra=` the next results. */
export default async function SearchRoute({ searchParams }: Props): Promise<ReactNode> {
  const given = await searchParams
  const query = oneParam(given.q)?.slice(0, 200)
  const after = oneParam(given.sonra)
  if (!query) {
    const answer = await queryApi(Sections, {})
    const { sections, site } = answer.ok ? answer.data : { sections: [], site: null }
    return <SearchPage address={{ q: '' }} found={null} sections={sections} site={site} />
  }
  const narrowed = NARROWED.flatMap((name) => {
    const value = oneParam(given[name])
    return value ? [[name, value] as const] : []
  })
  const isBest = oneParam(given.sira) === 'uygun'
  const address = { q: query, ...Object.fromEntries(narrowed), ...(isBest && { sira: 'uygun' }) }
  const answer = await queryApi(search, {
    ...{ query, after, filter: filterOf(address, new Date()) },
    order: isBest ? 'RELEVANCE' : 'NEWEST',
  })
  if (!answer.ok) return <Message about={answer.problem === 'refused' ? 'notFound' : 'down'} />
  const { search: found, sections, site } = answer.data
  return (
    <SearchPage address={address} found={found} sections={sections} site={site} after={after} />
  )
}
