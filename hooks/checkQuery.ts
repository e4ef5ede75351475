import type { CollectionBeforeOperationHook } from 'payload'

import type { RefusalError } from '@/src/language/refusal'
import { refusedAt } from '@/src/editorial/guards/tidyTexts'
import { whereProblem } from '@/src/editorial/guards/whereProblem'
import { REFUSALS } from '@/src/workflow/refusals'

/** More than the newsroom's own screens ask for at once. */
const MOST_ROWS = 1_000
const LAST_PAGE = 1_000_000
const SORT = /^-?[\w.]{1,100}$/
const MOST_SORTS = 10

const isWhole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value)

const sortsOf = (sort: unknown): unknown[] =>
  Array.isArray(sort)
    ? sort
    : String(sort)
        .split(',')
        .map((one) => one.trim())

const refusedQuery = (path: string, tr: string, en: string): RefusalError => {
  const error = refusedAt(REFUSALS.queryInvalid, { path, tr, en })
  // By this name the admin's list knows a filter that cannot be used, and shows its page without rows instead of none.
  error.name = 'QueryError'
  return error
}

/**
 * Filters and orders are checked before Payload reads them, from every road; what came over HTTP gets 1,000 rows at most,
 * and the usual ten where the number makes no sense. Our own code says whose rights it reads with, a request does not.
 */
export const checkQuery: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const asked: Record<string, unknown> = { ...args }
  const fieldsOf = (slug: string) =>
    Object.values(req.payload.collections).find(({ config }) => config.slug === slug)?.config
      .flattenedFields ?? []
  const found = whereProblem(asked.where, collection.slug, fieldsOf)
  if (found) throw refusedQuery(found.path, found.tr, found.en)
  if (asked.sort !== undefined && asked.sort !== null && asked.sort !== '') {
    const sorts = sortsOf(asked.sort)
    if (
      sorts.length > MOST_SORTS ||
      !sorts.every((one) => typeof one === 'string' && SORT.test(one))
    ) {
      throw refusedQuery(
        'sort',
        `en çok ${MOST_SORTS} alan adı alır`,
        `takes ${MOST_SORTS} field names at most`,
      )
    }
  }
  if (asked.overrideAccess !== undefined || !('limit' in asked || 'page' in asked)) return args
  const { limit, page, pagination } = asked
  const wanted = isWhole(limit) && limit >= 0 ? limit : undefined
  const all = wanted === 0 || (wanted === undefined && pagination === false)
  return {
    ...args,
    ...('limit' in asked && { limit: all ? MOST_ROWS : wanted && Math.min(wanted, MOST_ROWS) }),
    ...('page' in asked && { page: isWhole(page) && page >= 1 ? Math.min(page, LAST_PAGE) : 1 }),
  }
}
