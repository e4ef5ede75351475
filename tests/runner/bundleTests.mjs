import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, stop } from 'esbuild'
import { tsImport } from 'tsx/esm/api'

import { asItStands, OUTSIDE } from '../../src/run/bundle/asItStands.mjs'

/** What the runner has loaded itself, of which a test needs the same one; and what is not read in a bundle. */
const RUNNERS = [
  'jest-*',
  '@jest/*',
  'expect',
  '@testing-library/*',
  'playwright-core',
  'typescript',
]
const LIST = 'files.json'

/** To sweep its garbage is a quarter of esbuild's work. Its process ends with the bundle: below 2 GiB nothing is swept. */
const UNSWEPT = { GOGC: 'off', GOMEMLIMIT: '2GiB' }

/** Next has no list of what it exports; Node finds a file of it by its whole name alone. */
const nextByFile = {
  name: 'next by file',
  setup(build) {
    build.onResolve({ filter: /^next\/[a-z-]+$/ }, ({ path: name }) => ({
      path: `${name}.js`,
      external: true,
    }))
  },
}

/** Each file of the table of passes by its path, which `linear` imports one after the other. */
const passModules = {
  name: 'modules of passes',
  setup(build) {
    build.onLoad({ filter: /[/\\]tests[/\\]support[/\\]passModules\.ts$/ }, ({ path: file }) => {
      const folder = path.dirname(file)
      const table = readFileSync(path.join(folder, 'passes.ts'), 'utf8')
      const names = table.matchAll(/^ {2}'((?:src|access|collections|hooks)\/[^']+)': \{/gm)
      const files = [...names].map(([, name]) => name)
      // Not one by one when they are asked for: each would be a part of its own, and split those of all other tests.
      const contents = [
        ...files.map((name, index) => `import * as m${index} from '@/${name}'`),
        `const MODULES = { ${files.map((name, index) => `'${name}': m${index}`).join(', ')} }`,
        'export const passModule = async (file) => MODULES[file]',
      ].join('\n')
      return { contents, loader: 'js', resolveDir: folder }
    })
  },
}

/** @returns {import('esbuild').BuildOptions} */
const optionsOf = async ({ root, files, folder }) => {
  const { exactModules } = await tsImport('../../src/run/bundle/exactModules.ts', import.meta.url)
  const manifest = JSON.stringify(pathToFileURL(path.join(root, 'package.json')).href)
  return {
    absWorkingDir: root,
    entryPoints: files.map((file) => ({ in: file, out: nameOf(root, file) })),
    ...{ outdir: folder, outExtension: { '.js': '.mjs' }, chunkNames: 'parts/[hash]' },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20' },
    ...{ external: [...OUTSIDE, ...RUNNERS], conditions: ['development'], keepNames: true },
    ...{ jsx: 'automatic', logLevel: 'error', metafile: true, tsconfig: 'tests/tsconfig.json' },
    alias: { '@jest/globals': path.join(import.meta.dirname, 'globals.mjs') },
    banner: {
      js: `import { createRequire as newRequire } from 'node:module'; const require = newRequire(${manifest})`,
    },
    plugins: [passModules, exactModules(root), nextByFile, asItStands],
  }
}
/** Each file of a bundle, with the names of what it is made of. */
const partsOf = (root, { outputs }) =>
  Object.entries(outputs)
    .filter(([name]) => name.endsWith('.mjs'))
    .map(([name, { inputs }]) => [path.join(root, name), Object.keys(inputs).join('\n')])
const nameOf = (root, file) => path.relative(root, file).replace(/\.[a-z]+$/, '')

/**
 * One bundle of these files and all that they import, as our programs run from one (decision 0025): a process that begins
 * with it reads Payload in a second instead of six. What files share is a part of its own, so that a process has each module
 * once, whichever files it runs. `placeOf`: where a file is now; `drop` deletes it all. Nothing where esbuild has said that one
 * of them cannot be read: as plain files the others still run.
 */
export async function bundleTests(root, files) {
  const cache = path.join(root, 'node_modules', '.cache')
  const folder = path.join(cache, `kunye-tests-${process.pid}-${Date.now()}`)
  const drop = () => rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  dropLeftovers(cache)
  try {
    const { metafile } = await unswept(async () => build(await optionsOf({ root, files, folder })))
    const list = { files, parts: partsOf(root, metafile) }
    writeFileSync(path.join(folder, LIST), JSON.stringify(list))
  } catch {
    drop()
    return undefined
  }
  return { folder, drop, placeOf: (file) => path.join(folder, `${nameOf(root, file)}.mjs`) }
}

/** What esbuild makes in a process of its own for this once. */
async function unswept(make) {
  const before = { ...process.env }
  Object.assign(process.env, UNSWEPT)
  try {
    return await make()
  } finally {
    for (const name of Object.keys(UNSWEPT)) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
    await stop()
  }
}

/** A run that was killed could not clear up. */
function dropLeftovers(cache) {
  for (const name of readdirSync(cache)) {
    const [, pid] = /^kunye-tests-(\d+)-/.exec(name) ?? []
    if (pid && !lives(Number(pid))) rmSync(path.join(cache, name), { recursive: true, force: true })
  }
}

const lives = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * Of a stack that names places in the bundle, the stack that names the sources. Their maps are drawn only when a test has
 * failed: drawing them takes as long as the bundle.
 */
export async function toSources(root, folder) {
  const { files, parts } = JSON.parse(readFileSync(path.join(folder, LIST), 'utf8'))
  const options = await optionsOf({ root, files, folder })
  const { metafile, outputFiles } = await build({
    ...{ ...options, sourcemap: 'external', sourcesContent: false, write: false },
  })
  const drawn = new Map(outputFiles.map((output) => [output.path, output]))
  // With maps esbuild gives parts other names: they are known by what they are made of.
  const now = new Map(partsOf(root, metafile).map(([file, made]) => [made, file]))
  const maps = new Map(
    parts.flatMap(([file, made]) => {
      const map = drawn.get(`${now.get(made)}.map`)
      return map ? [[file, map.text]] : []
    }),
  )
  const opened = new Map()
  const sourceOf = (file, line, column) => {
    if (!maps.has(file)) return undefined
    if (!opened.has(file)) opened.set(file, new SourceMap(JSON.parse(maps.get(file))))
    const at = opened.get(file).findEntry(Number(line) - 1, Number(column) - 1)
    if (at.originalSource === undefined) return undefined
    const source = path.resolve(path.dirname(file), at.originalSource)
    return `${source}:${at.originalLine + 1}:${at.originalColumn + 1}`
  }
  return (stack) => {
    const [before, ...places] = stack.replaceAll(`file://${folder}`, folder).split(folder)
    const named = places.map((rest) => {
      const [place = '', file, line, column] = /^([^\s():]+):(\d+):(\d+)/.exec(rest) ?? []
      const source = file && sourceOf(folder + file, line, column)
      return source ? source + rest.slice(place.length) : folder + rest
    })
    return [before, ...named].join('')
  }
}
