/** How much a run of the benchmark does. */
export type Plan = Readonly<{
  sizes: readonly number[]
  rounds: number
  /** Milliseconds each server is asked in a round. */
  roundMs: number
  /** Answers each server gives to a question before the first round: V8 makes fast code by calls, not by seconds. */
  warmUpAnswers: number
  connections: number
  /** Different articles, persons and searches that are asked for in turn. */
  cases: number
  /** Whether commands are counted in processes of their own, since counting costs time. */
  countsApart: boolean
  /** Whether the newsrooms stay for the next run: it takes longer to make them than to measure them. */
  keeps: boolean
  /** Milliseconds from the start after which no further round begins; what is left then is shared among the questions. */
  budgetMs: number
}>
