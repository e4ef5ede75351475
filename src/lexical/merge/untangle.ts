import type { BodyNode } from '../bodyTypes'
import { blocksIn } from './blocksIn'
import { danglingIds } from './danglingIds'
import { markedIds } from './markedIds'
import type { Content } from './MergedArticle'
import type { Piece } from './Piece'
import { rowId, type Row } from './Row'
import { rowsIn } from './rowsIn'

const inTheAir = (blocks: BodyNode[], attributions: Row[]): string[] => {
  const { withoutRow, withoutWords } = danglingIds(blocks, attributions)
  return [...withoutRow, ...withoutWords]
}
const alreadyInTheAir = (content: Content): string[] =>
  inTheAir(blocksIn(content) ?? [], rowsIn(content, 'attributions'))

/** Ids of attributions that the pieces by themselves would tear from their words, or a person may. */
const tornIds = (body: Piece<BodyNode[]>[], attributions: Piece<Row>[]): string[] => {
  const rows = attributions.flatMap(({ merged }) => (merged?.value ? [merged.value] : []))
  const open = attributions.filter(({ merged }) => !merged)
  return [
    ...inTheAir(
      body.flatMap(({ merged }) => merged?.value ?? []),
      rows,
    ),
    ...open.flatMap(({ mine, theirs }) => [mine, theirs].flatMap((row) => (row ? rowId(row) : []))),
  ]
}

/**
 * Opens for decision the blocks whose merge would leave words without the row of their attribution, or a row without
 * its words, though neither side did; and the words of a row that is itself open. The rows follow the words
 * (`mendRows`). Other blocks are answered as they are.
 */
export function untangle(
  body: Piece<BodyNode[]>[],
  attributions: Piece<Row>[],
  mine: Content,
  theirs: Content,
): Piece<BodyNode[]>[] {
  const already = new Set([...alreadyInTheAir(mine), ...alreadyInTheAir(theirs)])
  const torn = new Set(tornIds(body, attributions).filter((id) => !already.has(id)))
  if (torn.size === 0) return body
  const tornIn = (nodes: BodyNode[] | null) =>
    [...markedIds(nodes)]
      .filter((id) => torn.has(id))
      .sort()
      .join(' ')
  return body.map((piece) =>
    tornIn(piece.mine) === tornIn(piece.theirs) ? piece : { ...piece, merged: null },
  )
}
