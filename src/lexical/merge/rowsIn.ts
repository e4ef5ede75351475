import type { Content } from './MergedArticle'
import type { Row } from './Row'

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows of one list of an article; none where the list is absent. */
export function rowsIn(content: Content, list: string): Row[] {
  const rows = content[list]
  return Array.isArray(rows) ? rows.filter(isRow) : []
}
