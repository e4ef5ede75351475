import type { ReactNode } from 'react'
import { SearchField } from '../parts/Masthead'
import { Page } from '../parts/Page'
import { Pager } from '../parts/ArticleList'
import { SearchFilters } from '../parts/SearchFilters'
import { SearchResults } from '../parts/SearchResults'
import type { Found, Named, SiteFrame } from '../shapes'
import { inBoth } from '../addresses'
import { type SearchAddress, searchPath } from '../searchAddress'
import type { SiteWords } from '../words'

const titleOf = (query: string, found: Found | null, words: SiteWords): string => {
  if (!found) return words.searchTitle
  return found.edges.length > 0 ? words.found(found.totalCount, query) : words.notFoundFor(query)
}

/** `/ara`: what was found for a query, names first, and what it can be narrowed to; without a query, how to search. */
export function SearchPage(props: {
  words: SiteWords
  address: SearchAddress
  found: Found | null
  sections: readonly Named[]
  site: SiteFrame | null
  after?: string
}): ReactNode {
  const { words, address, found, sections, site, after } = props
  const query = address.q
  const isNarrowed = Object.keys(address).length > 1
  const isEmpty = found !== null && found.edges.length === 0
  return (
    <Page
      words={words}
      title={query ? `${query}: ${words.searchTitle}` : words.searchTitle}
      {...inBoth(({ searchPage }) => searchPage, words.locale)}
      index={query === ''}
      sections={sections}
      site={site}
      searched={query}
    >
      <div className="plain narrow">
        <SearchField words={words} searched={query} large />
        <h1>{titleOf(query, found, words)}</h1>
        {isEmpty && <p>{words.notFoundHint}</p>}
        {found && (!isEmpty || isNarrowed) && (
          <SearchFilters found={found} address={address} words={words} />
        )}
        {(isEmpty || !query) && <p className="quiet">{words.searchHint}</p>}
        {found && !isEmpty && (
          <>
            <SearchResults found={found} words={words} />
            <Pager
              words={words}
              path={searchPath(address, words)}
              after={after}
              pageInfo={found.pageInfo}
              newest={words.newest}
              older={words.olderResults}
            />
          </>
        )}
      </div>
    </Page>
  )
}
