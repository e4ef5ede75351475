import type { GraphQLResolveInfo } from 'graphql'
import type { DeliveryContext } from '../context'
import { requestError } from '../errors/requestError'
import { once } from '../paging/once'
import { pageSize } from '../paging/pageSize'
import type { Paging } from '../paging/rootConnection'
import type { SearchConnectionParent } from '../parents'
import { articlesPlace } from './articlesPlace'
import { placeOf } from './placeOf'
import { searchLists } from './searchLists'
import { searchTerms } from './searchTerms'

const LONGEST = 200

/**
 * Search in names, headlines, deks and claims, in any spelling and form of a word: persons first, then
 * sources, events and articles (newest first). As many commands for 1 hit as for 100. Refuses (`badInput`) a query over
 * 200 characters, and a bad `first` or `after`.
 */
export function search(
  query: string,
  paging: Paging,
  context: DeliveryContext,
  info: GraphQLResolveInfo,
): SearchConnectionParent {
  if (query.length > LONGEST) {
    throw requestError('badInput', {
      tr: `Arama en çok ${LONGEST} karakter olabilir, ${query.length} verildi`,
      en: `a search may have ${LONGEST} characters at most, got ${query.length}`,
    })
  }
  const first = pageSize(paging.first)
  const place = placeOf(paging.after)
  const terms = searchTerms(query)
  const lists = searchLists(terms, { first, place }, context, info)
  return {
    terms,
    page: once(async () => {
      const pages = await lists.pages()
      const rows = pages.flatMap((page) => page.rows)
      const cursors = pages.flatMap((page, index) =>
        page.cursors.map((cursor) => `${place.list + index}.${cursor}`),
      )
      const isCut = rows.length > first
      const end = pages.slice(0, -1).some((page) => page.hasNextPage)
        ? undefined
        : pages.at(-1)?.end
      return {
        rows: rows.slice(0, first),
        cursors: cursors.slice(0, first),
        hasNextPage: isCut || pages.some((page) => page.hasNextPage),
        ...(!isCut && end !== undefined && { end: `${articlesPlace}.${end}` }),
      }
    }),
    count: once(lists.count),
  }
}
