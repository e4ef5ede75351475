/** One row of a table: a value for each dimension. */
export type Row<T> = { [D in keyof T]: T[D] }
export type Table<T> = {
  dimensions: { [D in keyof T]: readonly T[D][] }
  /** Whether such a row can be at all; without it every row can. */
  possible?: (row: Row<T>) => boolean
}

/** Looked at for each pair, evenly over all rows that hold it. */
const CANDIDATES = 100

/** Every row of the table that is possible, in the order of the dimensions. */
export function everyRow<T extends object>({ dimensions, possible }: Table<T>): Row<T>[] {
  const names = Object.keys(dimensions) as (keyof T)[]
  let rows: Partial<Row<T>>[] = [{}]
  for (const name of names) {
    rows = rows.flatMap((row) => dimensions[name].map((value) => ({ ...row, [name]: value })))
  }
  const whole = rows as Row<T>[]
  return possible ? whole.filter(possible) : whole
}

/** The pairs of values of two dimensions that a row holds, each by its name. */
export function pairsOf<T extends object>(row: Row<T>): string[] {
  const values = Object.entries(row).map(([name, value]) => `${name}=${String(value)}`)
  return values.flatMap((one, at) => values.slice(at + 1).map((other) => `${one} ${other}`))
}

/**
 * Rows that hold every possible pair of values of two dimensions at least once (a covering array of strength two, found
 * greedily), always the same ones. Values are told apart by their text.
 */
export function pairCover<T extends object>(table: Table<T>): Row<T>[] {
  const rows = everyRow(table)
  const pairs = rows.map(pairsOf)
  const holders = new Map<string, number[]>()
  pairs.forEach((held, index) => {
    for (const pair of held) {
      const found = holders.get(pair)
      if (found) found.push(index)
      else holders.set(pair, [index])
    }
  })
  const open = new Set(holders.keys())
  const gain = (index: number): number =>
    (pairs[index] ?? []).filter((pair) => open.has(pair)).length
  const chosen: Row<T>[] = []
  for (const [pair, indexes] of holders) {
    if (!open.has(pair)) continue
    const step = Math.max(1, Math.floor(indexes.length / CANDIDATES))
    const candidates = indexes.filter((_, at) => at % step === 0)
    const best = candidates.reduce((one, other) => (gain(other) > gain(one) ? other : one))
    for (const covered of pairs[best] ?? []) open.delete(covered)
    chosen.push(rows[best] as Row<T>)
  }
  return chosen
}
