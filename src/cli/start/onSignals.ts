/** npm, tsx and the terminal each pass the same Ctrl-C on: within this time it is one. */
const ECHO_MS = 1000

/**
 * Calls `stop` at the first SIGINT, SIGTERM or SIGHUP and `force` at a later one. To be installed
 * before anything is started: a signal without a handler just kills.
 */
export function onSignals(stop: () => void, force: () => void): void {
  let first: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const now = performance.now()
      if (first === undefined) {
        first = now
        stop()
      } else if (now - first > ECHO_MS) {
        force()
      }
    })
  }
}
