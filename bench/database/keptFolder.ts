import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { readRunning } from '@/src/platform/mongod/dataDir'
import type { Plan } from '../Plan'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** `npm ci` takes it away. */
const KEPT = path.join(ROOT, 'node_modules', '.cache', 'kunye-bench')
const NOTE = 'made.json'

/** What makes the generated newsrooms and their indexes, beside the packages. */
const MAKERS = [
  ...['bench/database/fill.ts', 'bench/database/fillPart.ts', 'bench/database/makeIndex.ts'],
  ...['src/delivery/search/index/runIndex.ts', 'src/platform/mongod/startEmbedded.ts'],
]

const noteSchema = z.strictObject({
  /** The day on which they were made. */
  on: z.iso.date(),
  /** How long that took. */
  seconds: z.number(),
})
/** When newsrooms were made that still stand. */
export type Made = z.infer<typeof noteSchema>

export type KeptFolder = Readonly<{
  dataDir: string
  /** Null: it is empty, and newsrooms are to be made in it. */
  made: Made | null
  /** From now on it is whole, and the next run takes it as it is. */
  keep(made: Made): Promise<void>
  /** Takes away what is not whole. */
  close(): Promise<void>
}>

/** Other code, packages, Node or sizes: another key. Comments and names of variables do not count. */
async function keyOf(sizes: Plan['sizes']): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    ...{ absWorkingDir: ROOT, entryPoints: MAKERS, outdir: 'none', write: false },
    ...{ bundle: true, packages: 'external', platform: 'node', format: 'esm', minify: true },
    logLevel: 'error',
  })
  const lock = await readFile(path.join(ROOT, 'package-lock.json'), 'utf8')
  const hash = createHash('sha256')
  const code = outputFiles.map(({ text }) => text)
  for (const part of [process.version, sizes.join(), lock, ...code]) hash.update(`${part}\0`)
  return hash.digest('hex').slice(0, 12)
}

const readMade = async (dataDir: string): Promise<Made | null> => {
  try {
    return noteSchema.parse(JSON.parse(await readFile(path.join(dataDir, NOTE), 'utf8')))
  } catch {
    return null
  }
}

/**
 * The data folder in which newsrooms of these sizes stand from one run to the next, since it takes longer to make them than to
 * measure them: as they were left, or empty when it was not, when what makes them is no longer the same, or when they shall be made
 * `anew`. What stands of others is taken away, unless a run uses it.
 */
export async function keptFolder(
  sizes: Plan['sizes'],
  anew: boolean,
  root = KEPT,
): Promise<KeptFolder> {
  const name = await keyOf(sizes)
  const dataDir = path.join(root, name)
  let made = anew ? null : await readMade(dataDir)
  const take = (folder: string) => rm(folder, { recursive: true, force: true })
  await mkdir(root, { recursive: true })
  for (const other of await readdir(root)) {
    const folder = path.join(root, other)
    const isWanted = other === name && made !== null
    if (!isWanted && !(await readRunning(folder))) await take(folder)
  }
  return {
    ...{ dataDir, made },
    async keep(now) {
      await writeFile(path.join(dataDir, NOTE), `${JSON.stringify(now)}\n`)
      made = now
    },
    async close() {
      // Another run may have it, and this one was refused.
      if (!made && !(await readRunning(dataDir))) await take(dataDir)
    },
  }
}
