import type { BodyNode } from '../bodyTypes'
import { blocksIn } from './blocksIn'
import { danglingIds } from './danglingIds'
import type { Content } from './MergedArticle'
import { rowId, type Row } from './Row'
import { rowsIn } from './rowsIn'

type Rows = { claims: Row[]; attributions: Row[] }
/** Rows put back because words or an attribution need them, and rows that went with their words; by id. */
export type Mended = Rows & { putBack: string[]; gone: string[] }

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
export function mendRows(blocks: BodyNode[], rows: Rows, versions: Content[]): Mended {
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
