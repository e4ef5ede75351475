import type { Arm, Measured, Query, Run } from '../vocabulary'

/** What was measured of one server at one question, or null where it was not. */
export function runOf(
  runs: readonly Run[],
  wanted: { articles: number; query: Query; arm: Arm },
): Measured | null {
  const found = runs.find(
    ({ articles, query, arm }) =>
      articles === wanted.articles && query === wanted.query && arm === wanted.arm,
  )
  return found && found.rps !== null ? found : null
}
