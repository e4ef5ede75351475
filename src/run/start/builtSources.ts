import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

import { exactModules } from '@/src/run/bundle/exactModules'

/** What Next starts from by its conventions: every file of a route, and what lies loose in src. */
const ROUTES = 'src/app'
const LOOSE = 'src'
const CODE = /\.(?:[cm]?[jt]sx?|css)$/
/** Read by Next and what it runs, imported by nobody. */
const SETTINGS =
  /^(?:package(?:-lock)?\.json|tsconfig\.json|next\.config\.\w+|\.?(?:postcss|babel|tailwind|browserslist)\S*)$/
/** A file named like this is taken along, not imported. */
const BESIDE = /new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g

const filesIn = async (folder: string, recursive: boolean): Promise<string[]> => {
  const found = await readdir(folder, { recursive, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

/** Pictures and fonts that a style or a module names are files of the build, and nothing to read on in. */
const assets: Plugin = {
  name: 'assets',
  setup(building) {
    building.onLoad({ filter: /./ }, ({ path: file }) =>
      CODE.test(file) || file.endsWith('.json') ? undefined : { contents: '', loader: 'empty' },
    )
  },
}

/**
 * Every file of this project that `next build` reads, by its path from `root`, sorted: what its routes and conventions
 * import, however far, and its settings. Packages are in it by the lock. Throws where a module cannot be read as one.
 */
export async function builtSources(root: string): Promise<string[]> {
  const all = await filesIn(path.join(root, ROUTES), true)
  // Pages of the development alone: `pageExtensions` in next.config.ts.
  const routes = all.filter((file) => !file.endsWith('.dev.tsx'))
  const loose = await filesIn(path.join(root, LOOSE), false)
  const settings = (await readdir(root)).filter((name) => SETTINGS.test(name))
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...routes, ...loose].filter((file) => CODE.test(file) && !/\.d\.ts$/.test(file)),
    ...{ bundle: true, write: false, metafile: true, packages: 'external', logLevel: 'silent' },
    ...{ format: 'esm', platform: 'node', outdir: path.join(root, '.next'), jsx: 'automatic' },
    plugins: [exactModules(root), assets],
  })
  const imported = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'))
  const beside = await Promise.all(imported.map((file) => namedBeside(root, file)))
  const given = [...routes, ...loose].map((file) => path.relative(root, file))
  const read = [...given, ...imported, ...beside.flat(), ...settings]
  return [...new Set(read.map((file) => file.split(path.sep).join('/')))].sort()
}

const namedBeside = async (root: string, file: string): Promise<string[]> => {
  const text = await readFile(path.join(root, file), 'utf8')
  return [...text.matchAll(BESIDE)].map(([, name = '']) => path.join(path.dirname(file), name))
}
