import { mkdir, statfs } from 'node:fs/promises'
import { StartRefusal } from './StartRefusal'
import { codeOf } from './codeOf'

/** A journal file of 100 MB, its successor, and room to write: below this mongod does not start. */
const NEEDED_BYTES = 400 * 1024 * 1024

/**
 * Makes the data folder and refuses when fewer than `needed` bytes (400 MB) are free there, or when
 * the folder cannot be made or written.
 */
export async function refuseFullDisk(dataDir: string, needed = NEEDED_BYTES): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
  } catch (error) {
    const code = String(codeOf(error) ?? '')
    if (code !== 'ENOSPC') {
      throw new StartRefusal({
        tr: `Veri klasörü açılamıyor (${dataDir}, ${code}): izinleri düzeltin ya da KUNYE_DATA_DIR ile başka bir klasör verin.`,
        en: `The data folder cannot be made (${code}): mend its permissions, or name another folder in KUNYE_DATA_DIR.`,
      })
    }
    throw full(dataDir, 0, needed)
  }
  const { bavail, bsize } = await statfs(dataDir)
  if (bavail * bsize < needed) throw full(dataDir, bavail * bsize, needed)
}

function full(dataDir: string, free: number, needed: number): StartRefusal {
  const [has, wants] = [free, needed].map((bytes) => Math.round(bytes / 1024 / 1024))
  return new StartRefusal({
    tr: `Disk dolu: ${dataDir} için ${has} MB boş, en az ${wants} MB gerekli; yer açın ya da KUNYE_DATA_DIR ile başka bir disk verin.`,
    en: `The disk is full: ${has} MB free, at least ${wants} MB needed; free some space or name another disk in KUNYE_DATA_DIR.`,
  })
}
