import { open } from 'node:fs/promises'

import type { Words } from '@/src/language/words'

type MongodEnd = Readonly<{ code: number | null; logTail: string; logPath: string }>
export type MongodProblem = 'locked' | 'portTaken' | 'diskFull' | 'version' | 'other'

/**
 * Why a mongod ended, from its exit code and the end of its log. The codes are MongoDB's (manual,
 * "Exit Codes and Statuses"): 48 address in use, 62 data files of another version, 100 lock held.
 */
export function mongodProblem({ code, logTail, logPath }: MongodEnd): {
  kind: MongodProblem
  words: Words
} {
  if (/No space left on device|Disk full|ENOSPC/i.test(logTail)) {
    return {
      kind: 'diskFull',
      words: {
        tr: 'Disk dolu, veritabanı yazamıyor: yer açıp yeniden başlatın.',
        en: 'The disk is full and the database cannot write: free some space and start again.',
      },
    }
  }
  if (code === 48 || /address already in use/i.test(logTail)) {
    return { kind: 'portTaken', words: other(code, logPath) }
  }
  if (/DBPathInUse|Unable to lock the lock file/i.test(logTail)) {
    return {
      kind: 'locked',
      words: {
        tr: 'Bu veri klasörünün veritabanı başka bir mongod tarafından kullanılıyor: onu durdurun ya da KUNYE_DATA_DIR ile başka bir klasör verin.',
        en: 'The database in this data folder is in use by another mongod: stop it, or name another folder in KUNYE_DATA_DIR.',
      },
    }
  }
  if (code === 62 || /UPGRADE PROBLEM|DOWNGRADE|featureCompatibilityVersion/.test(logTail)) {
    return {
      kind: 'version',
      words: {
        tr: 'Bu veri klasörü başka bir MongoDB sürümüyle yapılmış: o sürümü PATH üzerinde ya da MONGOMS_SYSTEM_BINARY ile verin.',
        en: 'This data folder was made with another MongoDB version: put that version on PATH or in MONGOMS_SYSTEM_BINARY.',
      },
    }
  }
  return { kind: 'other', words: other(code, logPath) }
}

const other = (code: number | null, logPath: string): Words => ({
  tr: `Veritabanı (mongod) durdu, çıkış kodu ${code ?? 'yok'}: nedeni ${logPath} dosyasında.`,
  en: `The database (mongod) ended, exit code ${code ?? 'none'}: see ${logPath}.`,
})

/** The last bytes of a file from `since` on (at most 16 kB) as text; empty when there is no file. */
export async function fileTail(file: string, since = 0): Promise<string> {
  const handle = await open(file, 'r').catch(() => undefined)
  if (!handle) return ''
  try {
    const { size } = await handle.stat()
    const from = Math.max(size - 16_384, Math.min(since, size))
    const buffer = Buffer.alloc(size - from)
    await handle.read(buffer, 0, buffer.length, from)
    return buffer.toString('utf8')
  } finally {
    await handle.close()
  }
}
