const sameOrder = (a: readonly string[], b: readonly string[]): boolean => {
  const [inA, inB] = [new Set(a), new Set(b)]
  return a.filter((id) => inB.has(id)).join('\n') === b.filter((id) => inA.has(id)).join('\n')
}

/**
 * Every row id of three versions, once, in one order: that of the side that moved rows (mine, if both did), each new
 * row behind the one it stood behind. New rows of both sides behind the same row come in the order of their ids.
 */
export function orderRows(
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
