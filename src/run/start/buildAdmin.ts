import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createHash } from 'node:crypto'

import { StartRefusal } from '@/src/platform/errors'
import { ticking } from '@/src/platform/processes/children'
import { builtSources } from './builtSources'
import { runChild } from './runChild'
import { print } from './print'
import type { Shutdown } from './signals'

/**
 * Runs `next build` when there is no build or what it reads has changed since (about a minute,
 * progress every 5 s), and notes the hash of the sources in `.next/kunye-build-hash`.
 * Refuses with the end of the build's own output when it fails.
 */
export async function buildAdmin(root: string, shutdown: Shutdown): Promise<void> {
  const noteFile = path.join(root, '.next', 'kunye-build-hash')
  const hash = await sourceHash(root)
  const built = await Promise.all([
    readFile(noteFile, 'utf8').catch(() => ''),
    readFile(path.join(root, '.next', 'BUILD_ID'), 'utf8').catch(() => ''),
  ])
  if (built[0] === hash && built[1] !== '') return

  // A build that is interrupted must not pass for the one noted here.
  await rm(noteFile, { force: true })
  print({ tr: 'Yönetim arayüzü derleniyor (1–2 dakika)', en: 'building the admin (1–2 minutes)' })
  const start = performance.now()
  let output = ''
  const next = createRequire(path.join(root, 'package.json')).resolve('next/dist/bin/next')
  const code = await ticking(
    print,
    (seconds) => ({ tr: `derleniyor, ${seconds} sn`, en: `building, ${seconds} s` }),
    runChild(
      {
        args: [next, 'build'],
        env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
        onOutput: (text) => (output = (output + text).slice(-8000)),
      },
      shutdown,
    ),
  )
  const seconds = Math.round((performance.now() - start) / 1000)
  if (code !== 0) {
    process.stderr.write(`${output.trimEnd()}\n`)
    if (/ENOSPC|no space left/i.test(output)) {
      throw Object.assign(new Error('disk full'), { code: 'ENOSPC' })
    }
    throw new StartRefusal({
      tr: `Yönetim arayüzü derlenemedi (next build, ${seconds} sn, çıkış kodu ${code}): nedeni yukarıda.`,
      en: `The admin could not be built (next build, exit code ${code}): the reason is above.`,
    })
  }
  await writeFile(noteFile, hash)
  print({ tr: `Yönetim arayüzü derlendi, ${seconds} sn`, en: `admin built, ${seconds} s` })
}

const FOLDERS = ['src', 'collections', 'access', 'hooks']
const FILES = ['package-lock.json', 'next.config.ts', 'tsconfig.json']

/** Too many rather than too few: where the sources cannot be followed, the build says best what is wrong. */
async function allSources(root: string): Promise<string[]> {
  const found = await Promise.all(
    FOLDERS.map((folder) =>
      readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  )
  return found
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .concat(FILES)
    .sort()
}

/** A hash over every file that `next build` reads of this project, names and contents. */
export async function sourceHash(root: string): Promise<string> {
  const names = await builtSources(root).catch(() => allSources(root))
  const hash = createHash('sha256')
  for (const name of names) {
    const content = await readFile(path.join(root, name)).catch(() => Buffer.of())
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
