export type Steps = {
  /** Does one step and prints how it went. After one that failed the others are not tried: they stand on it. */
  step(name: string, work: () => Promise<string | void>): Promise<void>
  result(): { steps: number; ok: number; failed: string | null; notTried: string[] }
}

/** The steps of a run, each printed with `ok` or `FAILED` on stderr, since stdout is the result. */
export function countSteps(): Steps {
  let [steps, ok] = [0, 0]
  let failed: string | null = null
  const notTried: string[] = []
  return {
    async step(name, work) {
      steps += 1
      if (failed !== null) return void notTried.push(name)
      const started = performance.now()
      const seconds = () => `${((performance.now() - started) / 1_000).toFixed(1)} s`
      try {
        const told = await work()
        ok += 1
        process.stderr.write(`  ok      ${name} (${seconds()})${told ? `: ${told}` : ''}\n`)
      } catch (error) {
        failed = name
        const why = error instanceof Error ? error.message : String(error)
        process.stderr.write(`  FAILED  ${name} (${seconds()}): ${why}\n`)
      }
    },
    result: () => ({ steps, ok, failed, notTried }),
  }
}

/** Throws, with what was found, unless it holds. */
export function must(holds: unknown, found: unknown): asserts holds {
  if (!holds) throw new Error(typeof found === 'string' ? found : JSON.stringify(found))
}
