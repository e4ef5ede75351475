import { randomBytes } from 'node:crypto'
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { codeOf } from './codeOf'
import { processStamp } from './processStamp'
import { readRunning, type Running } from './readRunning'
import { StartRefusal } from './StartRefusal'
import { runningPath } from './runningPath'

export type DataDirLock = Readonly<{
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
