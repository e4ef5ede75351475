import type { BodyNode } from '@/src/language/richText/body'
import { ROW_LISTS, type RowList } from '@/src/workflow/articleFields'
import { blocksIn, danglingIds, markedIds, rowsIn } from './marks'
import { mergeField } from './mergeField'
import { mergeSequence } from './mergeSequence'
import { type Content, type Merged, type MergedArticle, type Piece } from './pieces'
import { type Row, rowId, valueKey } from './rows'
import { mergeValue } from './values'

const isListOfRows = (name: string): name is RowList => ROW_LISTS.some((list) => list === name)

/**
 * A three-way merge of an article. In: what a person types of it (no H field) in three versions: `base`, from which
 * both started, `mine` and `theirs`. Out: every place with who changed it, and without a value where a person has to
 * decide; `resolveMerge` makes an article of it. No word that either side added is lost: it stands in a value or in a
 * conflict. Null where a body is no tree that may be stored (see `checkBody`): nothing in it is touched then. Pure.
 */
export function mergeArticle(base: Content, mine: Content, theirs: Content): MergedArticle | null {
  const [was, me, they] = [blocksIn(base), blocksIn(mine), blocksIn(theirs)]
  if (!was || !me || !they) return null
  const names = new Set([base, mine, theirs].flatMap((content) => Object.keys(content)))
  const fields = [...names]
    .filter((name) => name !== 'body' && !isListOfRows(name))
    .map((name) => mergeField(name, base[name], mine[name], theirs[name]))
  const rowsOf = (list: RowList) =>
    mergeRows(list, rowsIn(base, list), rowsIn(mine, list), rowsIn(theirs, list))
  const attributions = rowsOf('attributions')
  const body = untangle(mergeSequence(was, me, they), attributions, mine, theirs)
  const rows = {
    claims: rowsOf('claims'),
    attributions,
    replies: rowsOf('replies'),
    bylines: rowsOf('bylines'),
    dismissals: rowsOf('dismissals'),
  }
  return { base, mine, theirs, fields, body, rows }
}

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
function mergeRows(list: string, base: Row[], mine: Row[], theirs: Row[]): Piece<Row>[] {
  const byId = (rows: Row[]) => new Map(rows.map((row) => [rowId(row), row]))
  const [was, me, they] = [byId(base), byId(mine), byId(theirs)]
  return orderRows([...was.keys()], [...me.keys()], [...they.keys()]).map((id) => {
    const row = was.get(id) ?? null
    const three = mergeRow(row, me.get(id) ?? null, they.get(id) ?? null)
    return { id: `${list}:${id}`, base: row, mayBoth: false, ...three }
  })
}

const sameOrder = (a: readonly string[], b: readonly string[]): boolean => {
  const [inA, inB] = [new Set(a), new Set(b)]
  return a.filter((id) => inB.has(id)).join('\n') === b.filter((id) => inA.has(id)).join('\n')
}

/**
 * Every row id of three versions, once, in one order: that of the side that moved rows (mine, if both did), each new
 * row behind the one it stood behind. New rows of both sides behind the same row come in the order of their ids.
 */
function orderRows(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const [first, second] = sameOrder(base, mine) ? [theirs, mine] : [mine, theirs]
  const known = new Set(base)
  const moved = first.filter((id) => known.has(id))
  const out = [...moved]
  const insertAfter = (id: string, before: string | undefined) => {
    let at = before === undefined ? 0 : out.indexOf(before) + 1
    // Behind the new rows of the other side that stand here already, as far as their ids come first.
    while (at < out.length && !known.has(out[at] ?? '') && (out[at] ?? '') < id) at += 1
    out.splice(at, 0, id)
  }
  for (const side of [base, first, second]) {
    for (const [index, id] of side.entries()) {
      if (!out.includes(id)) insertAfter(id, side[index - 1])
    }
  }
  return out
}

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
function untangle(
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
