/** How much a run of the benchmark does. */
export type Plan = Readonly<{
  sizes: readonly number[]
  rounds: number
  /** Milliseconds each server is asked in a round, and before the first one. */
  roundMs: number
  warmUpMs: number
  connections: number
  /** Different articles, persons and searches that are asked for in turn. */
  cases: number
  /** Whether commands are counted in processes of their own, since counting costs time. */
  countsApart: boolean
  /** Milliseconds after which no further round begins. */
  budgetMs: number
}>
