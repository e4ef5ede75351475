import { spawn } from 'node:child_process'
import { once } from 'node:events'

const SCRIPT = new URL('./scheduleWorker.ts', import.meta.url).pathname

/** Starts one worker process for each clock offset (ms) on this run's databases; returns what ends them all. */
export async function startWorkers(offsetsMs: readonly number[]): Promise<() => Promise<void>> {
  const workers = offsetsMs.map((offset) =>
    spawn(process.execPath, ['--import', 'tsx', SCRIPT], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '', KUNYE_CLOCK_OFFSET_MS: String(offset) },
    }),
  )
  await Promise.all(workers.map(({ stdout }) => once(stdout, 'data')))
  return async () => {
    await Promise.all(
      workers.map(async (worker) => {
        if (worker.exitCode !== null) return
        const ended = once(worker, 'exit')
        worker.stdin.write('stop\n')
        await ended
      }),
    )
  }
}
