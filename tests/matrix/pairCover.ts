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

/** The same pairs by numbers, as there are millions of them to look at. */
function pairNumbers<T extends object>({ dimensions }: Table<T>): (row: Row<T>) => number[] {
  const names = Object.keys(dimensions) as (keyof T)[]
  const places = names.map((name) => new Map(dimensions[name].map((value, at) => [value, at])))
  const size = Math.max(...places.map((place) => place.size))
  return (row) => {
    const values = names.map((name, at) => places[at]?.get(row[name]) ?? -1)
    const held: number[] = []
    for (let one = 0; one < names.length; one += 1)
      for (let other = one + 1; other < names.length; other += 1)
        held.push(
          ((one * names.length + other) * size + (values[one] ?? 0)) * size + (values[other] ?? 0),
        )
    return held
  }
}

/**
 * Rows that hold every possible pair of values of two dimensions at least once (a covering array of strength two, found
 * greedily), always the same ones. Values are told apart by their text.
 */
export function pairCover<T extends object>(table: Table<T>): Row<T>[] {
  const rows = everyRow(table)
  const pairs = rows.map(pairNumbers(table))
  const holders = new Map<number, number[]>()
  pairs.forEach((held, index) => {
    for (const pair of held) {
      const found = holders.get(pair)
      if (found) found.push(index)
      else holders.set(pair, [index])
    }
  })
  const open = new Uint8Array(Math.max(0, ...holders.keys()) + 1).fill(1)
  const gain = (index: number): number => {
    let found = 0
    for (const pair of pairs[index] ?? []) found += open[pair] ?? 0
    return found
  }
  const chosen: Row<T>[] = []
  for (const [pair, indexes] of holders) {
    if (!open[pair]) continue
    const step = Math.max(1, Math.floor(indexes.length / CANDIDATES))
    let [best, most] = [-1, 0]
    for (let at = 0; at < indexes.length; at += step) {
      const index = indexes[at] ?? -1
      const found = gain(index)
      if (found > most) [best, most] = [index, found]
    }
    for (const covered of pairs[best] ?? []) open[covered] = 0
    chosen.push(rows[best] as Row<T>)
  }
  return chosen
}
