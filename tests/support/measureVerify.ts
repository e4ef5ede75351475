import { verifyAuditLog } from '@/src/editorial/audit/verify'
import { fillAuditLog, openAuditLog } from './auditLog'

export type VerifyMeasure = {
  entries: number
  chains: number
  fillSeconds: number
  verifySeconds: number
  /** CPU time of this process alone, of which a busy machine takes nothing away. */
  verifyCpuSeconds: number
  entriesPerSecond: number
  peakHeapMB: number
  ok: boolean
}

/** Fills a log of `chains` × `length` entries, verifies it and says how long that took and how much memory. */
export async function measureVerify(
  uri: string,
  size: { chains: number; length: number },
): Promise<VerifyMeasure> {
  const log = await openAuditLog(uri)
  try {
    const start = performance.now()
    await fillAuditLog(log, size)
    const filled = performance.now()
    let peak = 0
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().heapUsed)), 100)
    const before = process.cpuUsage()
    const { entries, chains, ok } = await verifyAuditLog(log, log.trusted)
    clearInterval(watch)
    const { user, system } = process.cpuUsage(before)
    const seconds = (performance.now() - filled) / 1000
    return {
      entries,
      chains,
      fillSeconds: Math.round((filled - start) / 100) / 10,
      verifySeconds: Math.round(seconds * 10) / 10,
      verifyCpuSeconds: Math.round((user + system) / 100_000) / 10,
      entriesPerSecond: Math.round(entries / seconds),
      peakHeapMB: Math.round(peak / 1_000_000),
      ok,
    }
  } finally {
    await log.close()
  }
}
