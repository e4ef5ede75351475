import type { Body, BodyNode } from '../bodyTypes'
import { elementKeys } from '../newNodes'
import { decide, type Decisions } from './decide'
import { mendRows } from './mendRows'
import type { Content, MergedArticle, RowList } from './MergedArticle'
import { piecesOf } from './piecesOf'
import type { Row } from './Row'

export type Resolved = {
  content: Content
  /** Ids of the conflicts nobody has decided; in `content` they stand as in `mine`. */
  undecided: string[]
  /** Ids of rows put back for their words, and of rows that went with them. */
  putBack: string[]
  gone: string[]
}

const joinFields = (mine: unknown, theirs: unknown): unknown => `${String(mine)} ${String(theirs)}`

/** The root of whoever has a body: `fromParagraphs`-like keys where nobody has. */
const bodyOf = ({ mine, theirs, base }: MergedArticle, blocks: BodyNode[]): Body | null => {
  const had = [mine, theirs, base].find(({ body }) => body !== null && body !== undefined)?.body
  if (!had && blocks.length === 0) return null
  const root =
    typeof had === 'object' && had !== null && 'root' in had && typeof had.root === 'object'
      ? had.root
      : elementKeys
  return { root: { ...elementKeys, ...root, type: 'root', children: blocks } }
}

/**
 * The article that a merge and the decisions of a person give: typed content only, ready for the form. Never with words
 * whose attribution has no row, or a row without its words, unless a side had it so already. Pure.
 */
export function resolveMerge(merge: MergedArticle, decisions: Decisions): Resolved {
  const fields = merge.fields.map((piece) => [piece.id, decide(piece, decisions, joinFields)])
  const blocks = merge.body.flatMap(
    (piece) => decide(piece, decisions, (mine, theirs) => [...mine, ...theirs]) ?? [],
  )
  const rowsOf = (list: RowList): Row[] =>
    merge.rows[list]
      .map((piece) => decide(piece, decisions, (mine) => mine))
      .filter((row) => row !== null)
  const mended = mendRows(
    blocks,
    { claims: rowsOf('claims'), attributions: rowsOf('attributions') },
    [merge.mine, merge.theirs, merge.base],
  )
  const { claims, attributions, putBack, gone } = mended
  return {
    content: {
      ...Object.fromEntries(fields),
      body: bodyOf(merge, blocks),
      claims,
      attributions,
      replies: rowsOf('replies'),
      bylines: rowsOf('bylines'),
    },
    undecided: piecesOf(merge)
      .filter(({ id, merged }) => !merged && !decisions[id])
      .map(({ id }) => id),
    putBack,
    gone,
  }
}
