/**
 * Calls `stop` once when the npm that started this process is gone (killed, so that it passed no
 * signal on). Does nothing when the process was not started by npm: whoever starts it directly may
 * well leave it running.
 */
export function onOrphaned(stop: () => void): void {
  if (!['start', 'delivery'].includes(process.env.npm_lifecycle_event ?? '')) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 500)
  timer.unref()
}
