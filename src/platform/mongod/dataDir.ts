import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { codeOf, StartRefusal } from '@/src/platform/errors'

type DataDirLock = Readonly<{
  /** Tells other processes where the database is to be reached. */
  announce(databaseUri: string): Promise<void>
  release(): Promise<void>
}>

/**
 * Takes the data folder for this process by `running.json` (0600). Refuses when a living process has
 * it, naming its pid; what a dead one left is taken over. mongod's own lock stands behind this one.
 */
export async function lockDataDir(
  dataDir: string,
  kind: Running['kind'],
  port: number,
): Promise<DataDirLock> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const file = runningPath(dataDir)
  const draft = path.join(dataDir, `running.${randomBytes(6).toString('hex')}.json`)
  const stamp = (await processStamp(process.pid)) ?? 'alive'
  const mine: Running = { pid: process.pid, stamp, kind, port }
  const write = (content: Running) =>
    writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })

  await write(mine)
  try {
    for (;;) {
      // link() fails when the name is there: of two starts at once, exactly one gets it.
      const taken = await link(draft, file).then(
        () => true,
        (error: unknown) => {
          if (codeOf(error) === 'EEXIST') return false
          throw error
        },
      )
      if (taken) break
      const holder = await readRunning(dataDir)
      if (holder) throw inUse(dataDir, holder)
      await rm(file, { force: true })
    }
  } finally {
    await rm(draft, { force: true })
  }
  return {
    async announce(databaseUri) {
      await write({ ...mine, databaseUri })
      await rename(draft, file)
    },
    release: () => rm(file, { force: true }),
  }
}

const inUse = (dataDir: string, { pid, kind }: Running): StartRefusal =>
  kind === 'newsroom'
    ? new StartRefusal({
        tr: `Bu veri klasörünü ${pid} numaralı süreç kullanıyor (${dataDir}): onu durdurun ya da KUNYE_DATA_DIR ile başka bir klasör verin.`,
        en: `This data folder is in use by process ${pid}: stop it, or name another folder in KUNYE_DATA_DIR.`,
      })
    : new StartRefusal({
        tr: `Bu veri klasöründe bir kunye komutu çalışıyor (süreç ${pid}, ${dataDir}): bitmesini bekleyin.`,
        en: `A kunye command is working in this data folder (in use by process ${pid}): wait until it has ended.`,
      })

const schema = z.object({
  pid: z.number().int().positive(),
  stamp: z.string(),
  kind: z.enum(['newsroom', 'command']),
  /** HTTP port of the newsroom; 0 for a command. */
  port: z.number().int(),
  /** Absent while the database is still starting. */
  databaseUri: z.string().optional(),
})

export type Running = z.infer<typeof schema>

/**
 * Who uses the data folder now, or undefined: no file, not readable as ours, or left behind by a
 * process that no longer lives.
 */
export async function readRunning(dataDir: string): Promise<Running | undefined> {
  try {
    const found = schema.parse(JSON.parse(await readFile(runningPath(dataDir), 'utf8')))
    return (await processStamp(found.pid)) === found.stamp ? found : undefined
  } catch {
    return undefined
  }
}

/** Where the process that uses a data folder leaves its name (0600); the file is the lock as well. */
const runningPath = (dataDir: string): string => path.join(dataDir, 'running.json')

const run = promisify(execFile)

/**
 * When a process began, as an opaque text; undefined when no process has that pid. Two equal stamps
 * of one pid mean the same process: pids are given again, after a reboot quickly.
 * Where the system does not tell (no /proc, no ps), every living process has the stamp `alive`.
 */
export async function processStamp(pid: number): Promise<string | undefined> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if (codeOf(error) !== 'EPERM') return undefined
  }
  try {
    if (process.platform === 'linux') {
      const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
      // The command may hold spaces and brackets: fields are counted after its closing bracket.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' ? undefined : `${boot}/${fields[19]}`
    }
    return (await run('ps', ['-o', 'lstart=', '-p', String(pid)])).stdout.trim()
  } catch {
    return 'alive'
  }
}

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
