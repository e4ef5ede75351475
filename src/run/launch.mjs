// `node src/run/launch.mjs src/run/kunye.ts status`: runs a program of ours from one bundle of it and its packages, made when
// it is first asked for and again when one of its files has changed. Through tsx a process takes 4 s of processor time to
// read Payload's 3,000 files before its first line, from a bundle 0.8 s (decision 0025).
import { createHash, randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { asItStands, OUTSIDE } from './bundle/asItStands.mjs'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'kunye')

/** They share one bundle; any other file gets one of its own. */
const PROGRAMS = ['build', 'delivery', 'kunye', 'start'].map((name) => `src/run/${name}.ts`)

/** What a bundle is made by, beside its files. */
const GIVEN = [
  ...['package-lock.json', 'tsconfig.json', 'src/run/launch.mjs'],
  'src/run/bundle/asItStands.mjs',
]
/** Somebody may just be about to run from it. */
const YOUNG_MS = 600_000
/** A bundle's folder has a file of this name for each process that ran from it. */
const USED = 'pid-'

const [, , file = '', ...args] = process.argv
const program = path.relative(ROOT, path.resolve(file)).replaceAll(path.sep, '/')
const entries = PROGRAMS.includes(program) ? PROGRAMS : [program]
const folder = made() ?? (await make())
fs.writeFileSync(path.join(folder, `${USED}${process.pid}`), '')
process.argv = [process.argv[0], path.join(ROOT, program), ...args]
await import(pathToFileURL(path.join(folder, `${nameOf(program)}.mjs`)).href)

function nameOf(entry) {
  return entry.replace(/\.m?ts$/, '').replaceAll('/', '-')
}

/** How a file is known to be the same: its size and the time it was written. */
function stampOf(name) {
  const found = fs.statSync(path.join(ROOT, name), { throwIfNoEntry: false })
  return found ? `${found.size}:${found.mtimeMs}` : 'none'
}

/** Same key: same programs, packages and place; addresses of files stand in a bundle. */
function key() {
  const given = GIVEN.map(stampOf)
  const hash = createHash('sha256')
  for (const part of [ROOT, process.version, ...entries, ...given]) hash.update(`${part}\0`)
  return hash.digest('hex').slice(0, 12)
}

function bundles() {
  try {
    return fs.readdirSync(CACHE).map((name) => path.join(CACHE, name))
  } catch {
    return []
  }
}

/** The folder of a bundle of which no file has changed, if there is one. */
function made() {
  const mine = `${key()}-`
  return bundles().find((folder) => {
    if (!path.basename(folder).startsWith(mine)) return false
    try {
      const stamps = JSON.parse(fs.readFileSync(path.join(folder, 'files.json'), 'utf8'))
      return Object.entries(stamps).every(([name, stamp]) => stampOf(name) === stamp)
    } catch {
      return false
    }
  })
}

/** Makes a bundle aside and puts it there whole: several processes may begin at once. */
async function make() {
  const { build } = await import('esbuild')
  const id = randomBytes(4).toString('hex')
  const draft = path.join(CACHE, `draft-${id}`)
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: entries.map((entry) => ({ in: entry, out: nameOf(entry) })),
    outdir: draft,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20' },
    ...{ external: OUTSIDE, keepNames: true, jsx: 'automatic', metafile: true, logLevel: 'error' },
    // Packages in the older form ask for their outside ones by it.
    banner: {
      js: `import { createRequire as newRequire } from 'node:module'; const require = newRequire(${JSON.stringify(pathToFileURL(path.join(ROOT, 'package.json')).href)})`,
    },
    plugins: [asItStands],
  })
  cheapNames(draft)
  const own = Object.keys(metafile.inputs).filter((name) => !/(?:^|\/)node_modules\//.test(name))
  const stamps = Object.fromEntries(own.map((name) => [name, stampOf(name)]))
  fs.writeFileSync(path.join(draft, 'files.json'), JSON.stringify(stamps))
  bundles()
    .filter(isLeft)
    .forEach((old) => fs.rmSync(old, { recursive: true, force: true }))
  const folder = path.join(CACHE, `${key()}-${id}`)
  fs.renameSync(draft, folder)
  return folder
}

/**
 * A function that is made anew for each request is named anew by esbuild's helper, which takes longer than to see that it has its
 * name: 4 % of a search. Where esbuild writes its helper in another way, it stays as it is.
 */
function cheapNames(draft) {
  const helper = /(var __name = \(target, value\) =>) (__defProp\(target, "name",)/
  for (const name of fs.readdirSync(draft).filter((one) => one.endsWith('.mjs'))) {
    const file = path.join(draft, name)
    const code = fs.readFileSync(file, 'utf8')
    if (helper.test(code))
      fs.writeFileSync(file, code.replace(helper, '$1 target.name === value ? target : $2'))
  }
}

/** Whether nobody runs from a bundle any more: a process loads parts of its own as late as it needs them. */
function isLeft(folder) {
  try {
    if (Date.now() - fs.statSync(folder).mtimeMs < YOUNG_MS) return false
    const users = fs.readdirSync(folder).filter((name) => name.startsWith(USED))
    return !users.some((name) => isAlive(Number(name.slice(USED.length))))
  } catch {
    return false
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
