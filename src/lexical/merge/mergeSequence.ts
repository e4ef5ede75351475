import type { BodyNode } from '../bodyTypes'
import { alignNodes } from './alignNodes'
import { mergeNode } from './mergeNode'
import { mergeValue } from './mergeValue'
import { nodeKey } from './nodeKey'
import type { Merged, Piece } from './Piece'

/** What a side put in: one list of new blocks for the place before each block of the base, and one for the end. */
const inserts = (places: (number | null)[], side: BodyNode[]): BodyNode[][] => {
  const slots: BodyNode[][] = Array.from({ length: places.length + 1 }, () => [])
  let slot = 0
  for (const [index, node] of side.entries()) {
    const at = places.indexOf(index)
    if (at >= 0) slot = at + 1
    else slots[slot]?.push(node)
  }
  return slots
}

const keyOf = (nodes: BodyNode[]): string => nodes.map((node) => nodeKey(node)).join('\n')
const orNull = (nodes: BodyNode[]): BodyNode[] | null => (nodes.length > 0 ? nodes : null)

const mergePlace = (base: BodyNode[], mine: BodyNode[], theirs: BodyNode[]) => {
  const simple = mergeValue(base, mine, theirs, keyOf)
  if (simple) return { ...simple, value: orNull(simple.value) }
  const [was, me, they] = [base[0], mine[0], theirs[0]]
  if (!was || !me || !they) return null
  const merged = mergeNode(was, me, they)
  return merged ? { ...merged, value: [merged.value] } : null
}

/**
 * Merges a sequence of blocks, place by place: before each block of the base what was put in there, then the block
 * itself. In order; the values of the pieces, laid end to end, are the merged sequence. New blocks of both sides in one
 * place are for a person to order.
 */
export function mergeSequence(
  base: BodyNode[],
  mine: BodyNode[],
  theirs: BodyNode[],
): Piece<BodyNode[]>[] {
  const [toMine, toTheirs] = [alignNodes(base, mine), alignNodes(base, theirs)]
  const [myNew, theirNew] = [inserts(toMine, mine), inserts(toTheirs, theirs)]
  const pieces: Piece<BodyNode[]>[] = []
  const put = (was: BodyNode[], me: BodyNode[], they: BodyNode[]) => {
    const merged: Merged<BodyNode[] | null> | null = mergePlace(was, me, they)
    pieces.push({
      id: `body:${pieces.length}`,
      base: orNull(was),
      mine: orNull(me),
      theirs: orNull(they),
      merged,
      mayBoth: me.length > 0 && they.length > 0,
    })
  }
  const picked = (side: BodyNode[], place: number | null | undefined): BodyNode[] => {
    const node = typeof place === 'number' ? side[place] : undefined
    return node ? [node] : []
  }
  for (let slot = 0; slot <= base.length; slot += 1) {
    const [me, they] = [myNew[slot] ?? [], theirNew[slot] ?? []]
    if (me.length > 0 || they.length > 0) put([], me, they)
    const was = base[slot]
    if (was) put([was], picked(mine, toMine[slot]), picked(theirs, toTheirs[slot]))
  }
  return pieces
}
