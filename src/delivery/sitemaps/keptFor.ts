/** An answer that is worth asking for once in `ms` milliseconds of `clock`, not at every request; a failure is not kept. */
export function keptFor<Answer>(
  ms: number,
  ask: () => Promise<Answer>,
  clock: () => number,
): () => Promise<Answer> {
  let kept: { until: number; answer: Promise<Answer> } | null = null
  return () => {
    if (kept && clock() < kept.until) return kept.answer
    const asked = { until: clock() + ms, answer: ask() }
    kept = asked
    asked.answer.catch(() => {
      if (kept === asked) kept = null
    })
    return asked.answer
  }
}
