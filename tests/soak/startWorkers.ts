import { spawn } from 'node:child_process'
import { once } from 'node:events'

const SCRIPT = new URL('./scheduleWorker.ts', import.meta.url).pathname

/** Starts one worker process for each clock offset (ms) on this run's databases; returns what ends them all. */
export async function startWorkers(offsetsMs: readonly number[]): Promise<() => Promise<void>> {
  const workers = offsetsMs.map((offset) =>
    spawn(process.execPath, ['src/run/launch.mjs', SCRIPT], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, NODE_OPTIONS: '', KUNYE_CLOCK_OFFSET_MS: String(offset) },
    }),
  )
  const started = workers.map(async (worker) => {
    const first = await Promise.race([once(worker.stdout, 'data'), once(worker, 'exit')])
    if (!Buffer.isBuffer(first[0])) throw new Error(`a worker ended with ${String(first[0])}`)
  })
  const stop = async () => {
    await Promise.all(
      workers.map(async (worker) => {
        if (worker.exitCode !== null) return
        const ended = once(worker, 'exit')
        worker.stdin.end()
        await ended
      }),
    )
  }
  try {
    await Promise.all(started)
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}
