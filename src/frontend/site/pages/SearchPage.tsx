import type { ReactNode } from 'react'
import { env } from '@/src/platform/env'
import { SearchField } from '../parts/Masthead'
import { Page } from '../parts/Page'
import { Pager } from '../parts/ArticleList'
import { SearchFilters } from '../parts/SearchFilters'
import { SearchResults } from '../parts/SearchResults'
import type { Found, Named, SiteFrame } from '../shapes'
import { type SearchAddress, searchPath } from '../searchAddress'
import { words } from '../words'

const { tr } = words

const titleOf = (query: string, found: Found | null): string => {
  if (!found) return tr.searchTitle
  return found.edges.length > 0 ? tr.found(found.totalCount, query) : tr.notFoundFor(query)
}

/** `/ara`: what was found for a query, names first, and what it can be narrowed to; without a query, how to search. */
export function SearchPage(props: {
  address: SearchAddress
  found: Found | null
  sections: readonly Named[]
  site: SiteFrame | null
  after?: string
}): ReactNode {
  const { address, found, sections, site, after } = props
  const query = address.q
  const isEmpty = found !== null && found.edges.length === 0
  return (
    <Page
      words={tr}
      title={query ? `${query}: ${tr.searchTitle}` : tr.searchTitle}
      canonical={`${env().publicUrl}/ara`}
      index={false}
      sections={sections}
      site={site}
      searched={query}
    >
      <div className="plain narrow">
        <SearchField words={tr} searched={query} large />
        <h1>{titleOf(query, found)}</h1>
        {isEmpty && <p>{tr.notFoundHint}</p>}
        {found && <SearchFilters found={found} address={address} words={tr} />}
        {(isEmpty || !query) && <p className="quiet">{tr.searchHint}</p>}
        {found && !isEmpty && (
          <>
            <SearchResults found={found} words={tr} />
            <Pager
              path={searchPath(address)}
              after={after}
              pageInfo={found.pageInfo}
              newest={tr.newest}
              older={tr.olderResults}
            />
          </>
        )}
      </div>
    </Page>
  )
}
