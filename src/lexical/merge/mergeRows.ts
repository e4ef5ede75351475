import { mergeValue } from './mergeValue'
import type { Merged, Piece } from './Piece'
import { orderRows } from './orderRows'
import { rowId, type Row } from './Row'
import { valueKey } from './valueKey'

type Three = { merged: Merged<Row | null> | null; mine: Row | null; theirs: Row | null }

/** Key by key; the keys both changed differently stand in `mine` and `theirs`, with everything else merged. */
const mergeKeys = (base: Row, mine: Row, theirs: Row): Three => {
  const fits: Row = {}
  const [onlyMine, onlyTheirs]: [Row, Row] = [{}, {}]
  for (const key of new Set([base, mine, theirs].flatMap((row) => Object.keys(row)))) {
    const merged = mergeValue(base[key], mine[key], theirs[key], valueKey)
    if (merged) fits[key] = merged.value
    else [onlyMine[key], onlyTheirs[key]] = [mine[key], theirs[key]]
  }
  const open = Object.keys(onlyMine).length > 0
  return {
    merged: open ? null : { value: fits, by: 'both' },
    mine: { ...fits, ...onlyMine },
    theirs: { ...fits, ...onlyTheirs },
  }
}

const mergeRow = (base: Row | null, mine: Row | null, theirs: Row | null): Three => {
  const simple = mergeValue(base, mine, theirs, valueKey)
  if (simple) return { merged: simple, mine, theirs }
  if (base && mine && theirs) return mergeKeys(base, mine, theirs)
  return { merged: null, mine, theirs }
}

/**
 * Merges the rows of one list by their ids: added on either side stays, taken out on one and unchanged on the other
 * goes, changed on both is merged key by key. A row taken out here and changed there is for a person.
 */
export function mergeRows(list: string, base: Row[], mine: Row[], theirs: Row[]): Piece<Row>[] {
  const byId = (rows: Row[]) => new Map(rows.map((row) => [rowId(row), row]))
  const [was, me, they] = [byId(base), byId(mine), byId(theirs)]
  return orderRows([...was.keys()], [...me.keys()], [...they.keys()]).map((id) => {
    const row = was.get(id) ?? null
    const three = mergeRow(row, me.get(id) ?? null, they.get(id) ?? null)
    return { id: `${list}:${id}`, base: row, mayBoth: false, ...three }
  })
}
