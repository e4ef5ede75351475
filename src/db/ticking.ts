import type { Report, Said } from './Said'

/**
 * Awaits `work` and, while it lasts, reports `describe(seconds)` every `everySeconds` seconds, so
 * that nobody stares at a silent terminal. Returns or throws what `work` does.
 */
export async function ticking<T>(
  report: Report,
  describe: (seconds: number) => Said | Promise<Said>,
  work: Promise<T>,
  everySeconds = 5,
): Promise<T> {
  const start = performance.now()
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - start) / 1000)
    void Promise.resolve(describe(seconds)).then(report, () => undefined)
  }, everySeconds * 1000)
  try {
    return await work
  } finally {
    clearInterval(timer)
  }
}
