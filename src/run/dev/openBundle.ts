import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { context, type Message, type Plugin } from 'esbuild'

import { exactModules } from '@/src/run/bundle/exactModules'

/** Below node_modules, so that packages are found from there. */
const FOLDER = path.join('node_modules', '.cache', 'kunye-dev')

export type Built = Readonly<{
  /** Where the module is; another place for other contents, so that it is imported anew. */
  file: string
  /** Sources in it, by their paths from the root. */
  sources: ReadonlySet<string>
}>

export type Bundle = Readonly<{
  /** Builds what the sources are now; null where that is what was built before. Throws `BrokenSource`. */
  rebuild(): Promise<Built | null>
  close(): Promise<void>
}>

/** A source that cannot be compiled, and where: `file:line:column what is wrong`. */
export class BrokenSource extends Error {}

/** Modules ask for files beside them; in the bundle they would ask beside that. */
const ownPlaces: Plugin = {
  name: 'own-places',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      if (file.includes(`${path.sep}node_modules${path.sep}`)) return undefined
      const text = await readFile(file, 'utf8')
      if (!text.includes('import.meta.url')) return undefined
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
      return { contents, loader: file.endsWith('x') ? 'tsx' : 'ts', resolveDir: path.dirname(file) }
    })
  },
}

/**
 * Bundles a module of ours with all of ours that it imports; packages stay where they are, so that the process has one of
 * each. `also` are files that it reads when it runs: another content of them is another bundle.
 */
export async function openBundle(
  root: string,
  entry: string,
  also: readonly string[] = [],
): Promise<Bundle> {
  const name = path.basename(entry, '.ts')
  const folder = path.join(root, FOLDER, `${name}-${process.pid}`)
  await mkdir(folder, { recursive: true })
  const building = await context({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: path.join(folder, `${name}.mjs`),
    ...{ bundle: true, write: false, metafile: true, packages: 'external', logLevel: 'silent' },
    ...{ format: 'esm', platform: 'node', target: 'node20', jsx: 'automatic', keepNames: true },
    sourcemap: 'inline',
    sourcesContent: false,
    plugins: [exactModules(root), ownPlaces],
  })
  let before = ''
  return {
    async rebuild() {
      const { outputFiles = [], metafile } = await building.rebuild().catch((error: unknown) => {
        throw new BrokenSource(placeOf(error))
      })
      const code = outputFiles[0]?.text ?? ''
      const hash = createHash('sha256').update(code)
      for (const file of also) hash.update(await readFile(path.join(root, file)).catch(() => ''))
      const digest = hash.digest('hex').slice(0, 16)
      if (digest === before) return null
      const file = path.join(folder, `${name}-${digest}.mjs`)
      await writeFile(file, code)
      before = digest
      return { file, sources: new Set([...Object.keys(metafile?.inputs ?? {}), ...also]) }
    },
    async close() {
      await building.dispose()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function placeOf(error: unknown): string {
  const [first] = (error as { errors?: Message[] }).errors ?? []
  if (!first) return error instanceof Error ? error.message : String(error)
  const { location, text } = first
  return location ? `${location.file}:${location.line}:${location.column + 1} ${text}` : text
}
