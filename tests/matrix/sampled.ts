/** `KUNYE_MATRIX=full` (the soak) asks every cell; `npm test` asks every fifth one of the long tables. */
export const FULL_MATRIX = process.env.KUNYE_MATRIX === 'full'

/** The cells a run asks about: all of them, or every `nth`, always the same ones. */
export const sampled = <T>(cells: readonly T[], nth = 5): T[] =>
  cells.filter((_, index) => FULL_MATRIX || index % nth === 0)
