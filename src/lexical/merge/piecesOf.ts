import { ROW_LISTS, type MergedArticle } from './MergedArticle'
import type { Piece } from './Piece'

/** Every place of a merge in reading order: fields, body, rows. */
export const piecesOf = ({ fields, body, rows }: MergedArticle): Piece<unknown>[] => [
  ...fields,
  ...body,
  ...ROW_LISTS.flatMap((list): Piece<unknown>[] => rows[list]),
]
