import { blocksIn } from './blocksIn'
import { ROW_LISTS, type Content, type MergedArticle, type RowList } from './MergedArticle'
import { mergeField } from './mergeField'
import { mergeRows } from './mergeRows'
import { mergeSequence } from './mergeSequence'
import { rowsIn } from './rowsIn'
import { untangle } from './untangle'

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
  }
  return { base, mine, theirs, fields, body, rows }
}
