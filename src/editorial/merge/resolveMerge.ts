import type { Body, BodyNode } from '@/src/language/richText/body'
import { elementKeys } from '@/src/language/richText/newNodes'
import type { RowList } from '@/src/workflow/articleFields'
import { blocksIn, danglingIds, rowsIn } from './marks'
import { type Content, decide, type Decisions, type MergedArticle, piecesOf } from './pieces'
import { type Row, rowId } from './rows'

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

type Rows = { claims: Row[]; attributions: Row[] }
/** Rows put back because words or an attribution need them, and rows that went with their words; by id. */
type Mended = Rows & { putBack: string[]; gone: string[] }

/** The row with this id of the first version that has it, as a list of one; else of none. */
const find = (versions: Content[], list: string, id: unknown): Row[] =>
  versions
    .flatMap((content) => rowsIn(content, list))
    .filter((row) => rowId(row) === id)
    .slice(0, 1)

/**
 * Makes the rows fit the decided body: words get the row of their id back, a row whose words were decided away goes
 * with them, and a claim that an attribution names stays. `versions` by rank: from the first that has a row it is taken.
 * What hung in the air in a version already stays as it is there.
 */
function mendRows(blocks: BodyNode[], rows: Rows, versions: Content[]): Mended {
  const alreadyWithoutWords = new Set(
    versions.flatMap(
      (content) =>
        danglingIds(blocksIn(content) ?? [], rowsIn(content, 'attributions')).withoutWords,
    ),
  )
  const { withoutRow, withoutWords } = danglingIds(blocks, rows.attributions)
  const gone = new Set(withoutWords.filter((id) => !alreadyWithoutWords.has(id)))
  const back = withoutRow.flatMap((id) => find(versions, 'attributions', id))
  const attributions = [...rows.attributions.filter((row) => !gone.has(rowId(row))), ...back]
  const known = new Set(rows.claims.map(rowId))
  const wanted = new Set(
    attributions.map((row) => row.claim).filter((id) => typeof id === 'string'),
  )
  const claims = [...wanted]
    .filter((id) => !known.has(id))
    .flatMap((id) => find(versions, 'claims', id))
  return {
    claims: [...rows.claims, ...claims],
    attributions,
    putBack: [...back, ...claims].map(rowId),
    gone: [...gone],
  }
}
