type ComparedRow = { mine: string | null; theirs: string | null; same: boolean }

/** Lengths of the longest common run of paragraphs, from each pair of places to the end. */
const commonLengths = (a: readonly string[], b: readonly string[]): number[][] => {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i]
      if (!row) continue
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  return table
}

/** The table has a cell for each pair of paragraphs; longer texts face each other paragraph by paragraph. */
const MOST_PAIRS = 4_000_000

/** A removed and an added paragraph in the same place are one changed paragraph. */
const paired = (mine: readonly string[], theirs: readonly string[]): ComparedRow[] =>
  Array.from({ length: Math.max(mine.length, theirs.length) }, (_row, index) => ({
    mine: mine[index] ?? null,
    theirs: theirs[index] ?? null,
    same: false,
  }))

/**
 * Two texts side by side, paragraph by paragraph in order: equal ones in one row, changed ones facing each other,
 * null where one side has none.
 */
export function compareTexts(mine: readonly string[], theirs: readonly string[]): ComparedRow[] {
  if (mine.length * theirs.length > MOST_PAIRS) {
    return paired(mine, theirs).map((row) => ({ ...row, same: row.mine === row.theirs }))
  }
  const table = commonLengths(mine, theirs)
  const rows: ComparedRow[] = []
  let onlyMine: string[] = []
  let onlyTheirs: string[] = []
  let i = 0
  let j = 0
  while (i < mine.length || j < theirs.length) {
    const a = mine[i]
    const b = theirs[j]
    if (a !== undefined && a === b) {
      rows.push(...paired(onlyMine, onlyTheirs), { mine: a, theirs: b, same: true })
      onlyMine = []
      onlyTheirs = []
      i += 1
      j += 1
    } else if (
      b === undefined ||
      (a !== undefined && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))
    ) {
      onlyMine.push(a ?? '')
      i += 1
    } else {
      onlyTheirs.push(b)
      j += 1
    }
  }
  return [...rows, ...paired(onlyMine, onlyTheirs)]
}
