// Preloaded by `--import` into the newsroom that a soak or a test starts; never part of the house itself. It measures how
// long one turn of the main thread's event loop takes, in processor time of that thread: a machine that is busy with
// something else does not count. Every line on stdout that begins with `loop ` is one answer to SIGUSR2.
import { readFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/** Far below what is measured, far above what asking costs (some 20 µs). */
const EVERY_MS = 5

/** Nanoseconds that this thread has run: see proc_pid_schedstat(5); Node 20 has no `process.threadCpuUsage`. */
const ranNs = () => Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ', 1)[0])

// Children (build, seed) inherit the preload by NODE_OPTIONS; only the serving process is asked about.
if (isMainThread && process.argv.slice(1).some((word) => /\bstart\.ts$/.test(word))) {
  let turns = []
  let before = ranNs()
  setInterval(() => {
    const now = ranNs()
    // Several callbacks of one turn count together: whoever waits for the loop waits for all of them.
    turns.push((now - before) / 1e6)
    before = now
  }, EVERY_MS).unref()
  process.on('SIGUSR2', () => {
    process.stdout.write(`loop ${JSON.stringify(turns)}\n`)
    turns = []
  })
}
