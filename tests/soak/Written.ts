/** What the writers of a soak were told, for what the database holds afterwards to be judged by. */
export type Written = {
  /** Saves that were acknowledged (2xx), by article. */
  saved: Map<string, string[]>
  /** Saves that were refused with the word that nothing was stored. */
  refused: Map<string, string[]>
  /** Articles that were to be published, and those whose publication was acknowledged. */
  tried: Set<string>
  published: Set<string>
  /** Answers by status and code: `200`, `409 writeConflict`, `503 databaseAway`, … */
  answers: Record<string, number>
}
