import { fork } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { bundleTests } from './bundleTests.mjs'

const at = (file) => path.join(import.meta.dirname, file)

/** For a debugger, which has breakpoints in the sources: no bundle. */
const IS_PLAIN = process.env.KUNYE_TESTS_PLAIN === 'yes'
/** A process that has grown beyond this is replaced. */
const MOST_BYTES = 1.2e9

/**
 * Runs Jest's test files as plain modules of Node, with jest-circus and expect, in as many processes as there are workers.
 * A process runs one file after the other and keeps what it has loaded: Jest's own runner loads Payload, Lexical and
 * GraphQL anew for every file, which was half of the suite's processor time and grew to 5 GB a worker. Why none of the
 * runners to be had: docs/decisions/0023-tests-as-plain-modules.md. A project says by its `globals` that each file of it has a
 * new process (`fresh`), and that its files run from a bundle (`bundled`, decision 0032) but those that import what they name at
 * run time (`plain`).
 */
export default class PlainRunner {
  constructor(globalConfig) {
    this.globalConfig = globalConfig
  }

  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const queue = [...tests]
    const isBundled = ({ path: file, context: { config } }) =>
      config.globals.bundled &&
      !IS_PLAIN &&
      !config.globals.plain?.includes(path.relative(config.rootDir, file))
    const bundled = tests.filter(isBundled)
    const bundle = bundled.length > 0 ? await bundleOf(bundled) : undefined
    const lane = async () => {
      const children = new Map()
      for (let test = queue.shift(); test && !watcher.isInterrupted(); test = queue.shift()) {
        const { config } = test.context
        const from = isBundled(test) ? bundle : undefined
        const kind = `${config.displayName.name} ${from ? 'bundled' : 'plain'}`
        const child = children.get(kind) ?? this.start(config, from)
        children.set(kind, child)
        await onStart(test)
        const { result, error, bytes } = await ask(child, {
          file: test.path,
          place: from?.placeOf(test.path) ?? test.path,
        })
        await (result ? onResult(test, result) : onFailure(test, error))
        if (!result || config.globals.fresh || bytes > MOST_BYTES) {
          children.delete(kind)
          await end(child)
        }
      }
      for (const child of children.values()) await end(child)
    }
    try {
      await Promise.all(Array.from({ length: this.globalConfig.maxWorkers }, lane))
    } finally {
      bundle?.drop()
    }
  }

  start(config, bundle) {
    const { rootDir, displayName, globals } = config
    const setupFiles = config.setupFiles.map((file) => bundle?.placeOf(file) ?? file)
    const { testNamePattern, noStackTrace, testTimeout } = this.globalConfig
    const about = {
      ...{ rootDir, setupFiles, displayName, testNamePattern, noStackTrace, testTimeout },
      ...{ fresh: globals.fresh === true, bundle: bundle?.folder },
    }
    return fork(at('runFiles.mjs'), [JSON.stringify(about)], {
      execArgv: [
        ...process.execArgv,
        // Lexical's other entry waits at its top level, and Node 20 sometimes never ends a graph of such modules.
        '--conditions=development',
        // What a test makes is soon thrown away: swept half as often, it is not carried about until then.
        '--max-semi-space-size=32',
        '--no-warnings',
        ...(bundle ? [] : [`--import=${pathToFileURL(at('register.mjs')).href}`]),
      ],
      env: { ...process.env, TSX_TSCONFIG_PATH: at('../tsconfig.json') },
      serialization: 'advanced',
    })
  }
}

const bundleOf = async (tests) => {
  const files = tests.flatMap((test) => [test.path, ...test.context.config.setupFiles])
  return sayWhere(await bundleTests(tests[0].context.config.rootDir, [...new Set(files)]))
}

/** Slower by half, and nobody would know: esbuild has told which file it cannot read, and not what follows from it. */
function sayWhere(bundle) {
  if (!bundle) console.error('\nNo bundle of these tests: they run as plain files, slower.\n')
  return bundle
}

const ask = (child, asked) =>
  new Promise((resolve) => {
    const ended = (code, signal) => {
      const message = `its process ended (${signal ?? code}) before the file had`
      resolve({ error: { message, stack: `${asked.file}: ${message}` }, bytes: 0 })
    }
    child.once('exit', ended)
    child.once('message', (answer) => {
      child.off('exit', ended)
      resolve(answer)
    })
    child.send(asked)
  })

const end = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', resolve)
    child.kill('SIGKILL')
  })
