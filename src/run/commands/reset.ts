import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { parseEnv } from '@/src/platform/env'
import { StartRefusal } from '@/src/platform/errors'
import { lockDataDir } from '@/src/platform/mongod/dataDir'
import { readArgs } from '@/src/run/args'
import { print } from '@/src/run/start/print'

/** What a demo leaves in its data folder; `running.json` is the lock, and goes when it is released. */
const OURS =
  /^(?:db|media|seeding|further-stories|demo-accounts\.json|mongod\.(?:json|log|log\.1)|(?:secrets|audit-key)\.json|(?:secrets|audit-key|running)\.[0-9a-f]{12}\.json)$/

/**
 * `kunye reset --demo` (`npm run reset`): removes what the demo has in its data folder, saying which one, so that the next
 * start makes a fresh one. What else lies there stays. Refused in production, without `--demo`, and while somebody uses the
 * folder.
 */
export async function reset(args: string[]): Promise<void> {
  readArgs('reset', args)
  const { mode, KUNYE_DATA_DIR, KUNYE_MODE } = parseEnv(process.env)
  if (mode === 'production' || KUNYE_MODE !== 'demo') throw notTheDemo()
  const dataDir = path.resolve(KUNYE_DATA_DIR)
  if (!existsSync(dataDir)) {
    return print({ tr: `Silinecek bir şey yok: ${dataDir}`, en: 'nothing to remove' })
  }
  const lock = await lockDataDir(dataDir, 'command', 0)
  let left: string[]
  try {
    await refuseClosingDatabase(dataDir)
    print({ tr: `Deneme haber merkezi siliniyor: ${dataDir}`, en: 'removing the demo newsroom' })
    const names = await readdir(dataDir)
    for (const name of names.filter((one) => OURS.test(one))) {
      await rm(path.join(dataDir, name), { recursive: true, force: true })
    }
    left = names.filter((one) => one !== 'running.json' && !OURS.test(one))
  } finally {
    await lock.release()
  }
  if (left.length > 0) {
    print({ tr: `Künye’nin olmayanlar kaldı: ${left.join(', ')}`, en: 'what is not ours stays' })
  } else await rmdir(dataDir)
  print({ tr: 'Silindi; npm start yenisini kurar', en: 'removed; npm start makes a fresh one' })
}

const notTheDemo = (): StartRefusal =>
  new StartRefusal({
    tr: 'Yalnızca deneme haber merkezi silinir: npm run reset. Üretimin verisini hiçbir komut silmez.',
    en: 'Only the demo newsroom is removed: npm run reset. No command removes the data of production.',
  })

/** A killed newsroom's mongod may still be writing its files; what it writes after they were removed stops the next start. */
async function refuseClosingDatabase(dataDir: string): Promise<void> {
  const text = await readFile(path.join(dataDir, 'db', 'mongod.lock'), 'utf8').catch(() => '')
  const pid = Number(text.trim())
  if (!pid || !(await nameOf(pid)).startsWith('mongod')) return
  throw new StartRefusal({
    tr: `Veritabanı hâlâ kapanıyor (süreç ${pid}, ${dataDir}): birkaç saniye sonra yeniden deneyin.`,
    en: `The database is still closing (process ${pid}): try again in some seconds.`,
  })
}

/** The program behind a pid, without its folder; empty where there is none. */
async function nameOf(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return await readFile(`/proc/${pid}/comm`, 'utf8')
    const { stdout } = await promisify(execFile)('ps', ['-o', 'comm=', '-p', String(pid)])
    return path.basename(stdout.trim())
  } catch {
    return ''
  }
}
