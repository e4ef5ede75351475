import { fork } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const at = (file) => path.join(import.meta.dirname, file)

/** A process that has grown beyond this is replaced. */
const MOST_BYTES = 1.2e9

/**
 * Runs Jest's test files as plain modules of Node, with jest-circus and expect, in as many processes as there are workers.
 * A process runs one file after the other and keeps what it has loaded: Jest's own runner loads Payload, Lexical and
 * GraphQL anew for every file, which was half of the suite's processor time and grew to 5 GB a worker. Why none of the
 * runners to be had: docs/decisions/0023-tests-as-plain-modules.md. With `{ fresh: true }` every file has new processes.
 */
export default class PlainRunner {
  constructor(globalConfig, _context, options = {}) {
    this.globalConfig = globalConfig
    this.fresh = options.fresh === true
  }

  async runTests(tests, watcher, onStart, onResult, onFailure) {
    const queue = [...tests]
    const lane = async () => {
      const children = new Map()
      for (let test = queue.shift(); test && !watcher.isInterrupted(); test = queue.shift()) {
        const { config } = test.context
        const project = config.displayName.name
        const child = children.get(project) ?? this.start(config)
        children.set(project, child)
        await onStart(test)
        const { result, error, bytes } = await ask(child, test.path)
        await (result ? onResult(test, result) : onFailure(test, error))
        if (!result || this.fresh || bytes > MOST_BYTES) {
          children.delete(project)
          await end(child)
        }
      }
      for (const child of children.values()) await end(child)
    }
    await Promise.all(Array.from({ length: this.globalConfig.maxWorkers }, lane))
  }

  start(config) {
    const { rootDir, setupFiles, displayName } = config
    const { testNamePattern, noStackTrace, testTimeout } = this.globalConfig
    const about = {
      ...{ rootDir, setupFiles, displayName, testNamePattern, noStackTrace, testTimeout },
      fresh: this.fresh,
    }
    return fork(at('runFiles.mjs'), [JSON.stringify(about)], {
      execArgv: [
        ...process.execArgv,
        // Lexical's other entry waits at its top level, and Node 20 sometimes never ends a graph of such modules.
        '--conditions=development',
        '--no-warnings',
        `--import=${pathToFileURL(at('register.mjs')).href}`,
      ],
      env: { ...process.env, TSX_TSCONFIG_PATH: at('../tsconfig.json') },
      serialization: 'advanced',
    })
  }
}

const ask = (child, file) =>
  new Promise((resolve) => {
    const ended = (code, signal) => {
      const message = `its process ended (${signal ?? code}) before the file had`
      resolve({ error: { message, stack: `${file}: ${message}` }, bytes: 0 })
    }
    child.once('exit', ended)
    child.once('message', (answer) => {
      child.off('exit', ended)
      resolve(answer)
    })
    child.send(file)
  })

const end = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', resolve)
    child.kill('SIGKILL')
  })
