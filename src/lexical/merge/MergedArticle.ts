import type { BodyNode } from '../bodyTypes'
import type { Piece } from './Piece'
import type { Row } from './Row'

export type Content = Record<string, unknown>

/** The lists of rows in an article, in the order in which a person reads them. */
export const ROW_LISTS = ['claims', 'attributions', 'replies', 'bylines'] as const
export type RowList = (typeof ROW_LISTS)[number]

/** Three versions of an article laid over each other, place by place. */
export type MergedArticle = {
  base: Content
  mine: Content
  theirs: Content
  fields: Piece<unknown>[]
  body: Piece<BodyNode[]>[]
  rows: Record<RowList, Piece<Row>[]>
}
