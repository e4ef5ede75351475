/** Next calls this once a process; it is not awaited, so `/readyz` asks for `kunye.ready` instead. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  // `next dev` alone shows the page of parts, which needs no newsroom.
  if (process.env.NODE_ENV === 'development' && !process.env.DATABASE_URI) return
  const { startWorker } = await import('@/src/run/worker')
  await startWorker()
}
