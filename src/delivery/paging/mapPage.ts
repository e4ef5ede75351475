import type { Page } from '../parents'

/** The same page with each row turned into what its resolvers take. */
export function mapPage<From, To>(page: Page<From>, turn: (row: From) => To): Page<To> {
  return { ...page, rows: page.rows.map(turn) }
}
