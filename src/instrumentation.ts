/**
 * Next calls this once a process; it is not awaited, so `/readyz` asks for `kunye.ready` instead. In development the worker
 * runs beside Next, so that it can be exchanged (src/run/dev); `next dev` alone shows the page of parts, which needs none.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  if (process.env.NODE_ENV !== 'development') {
    const { startWorker } = await import('@/src/run/worker')
    await startWorker()
  }
}
