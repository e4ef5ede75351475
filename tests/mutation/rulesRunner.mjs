import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'
import { collectTests } from './collectTests.mjs'

/**
 * Stryker's test runner for the pure rules. Stryker's own for Jest starts Jest anew for each of some 3,000 changes (2–4 s
 * each on two cores); these tests need no more of Jest than describe, it and expect. So they are bundled once, and for
 * each change the whole bundle is evaluated anew in this process: tables and constants are changed like everything else.
 */
class RulesRunner {
  #namespace
  #took = new Map()

  constructor(namespace) {
    this.#namespace = globalThis[namespace] ??= {}
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const require = createRequire(path.join(process.cwd(), 'package.json'))
    // Of access only what is mutated there: the tests of the collections' policies take seconds.
    const wanted = (process.env.KUNYE_MUTATE_TESTS ?? 'workflow,sourcing,access/rules').split(',')
    const folder = path.join(process.cwd(), 'tests/unit')
    const files = readdirSync(folder, { recursive: true })
      .filter((name) => wanted.some((start) => name.startsWith(start)))
      // Loading the real dictionary takes seconds; what its tests decide is tested with a word list beside them.
      .filter((name) => name.endsWith('.test.ts') && !name.endsWith('.dictionary.test.ts'))
      .map((name) => path.join(folder, name))
    const { outputFiles } = await build({
      stdin: {
        contents: files.map((file) => `import ${JSON.stringify(file)}`).join('\n'),
        resolveDir: process.cwd(),
      },
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      packages: 'external',
      write: false,
      logLevel: 'silent',
    })
    const run = vm.compileFunction(outputFiles[0].text, ['require', 'module', 'exports'])
    this.load = () => collectTests(require, (ask) => run(ask, { exports: {} }, {}))
    // Quick tests first: most changes are noticed before a property test with its hundreds of articles is asked.
    const timed = await runAll(this.load(), { space: this.#namespace, bail: false })
    for (const { id, timeSpentMs } of timed) this.#took.set(id, timeSpentMs)
  }

  async dryRun() {
    const space = this.#namespace
    space.mutantCoverage = { static: {}, perTest: {} }
    space.activeMutant = undefined
    const tests = await runAll(this.load(), { space, bail: false })
    return { status: 'complete', tests, mutantCoverage: space.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    const space = this.#namespace
    space.mutantCoverage = undefined
    space.hitLimit = hitLimit
    space.hitCount = hitLimit === undefined ? undefined : 0
    space.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
    try {
      const all = this.load()
      space.activeMutant = activeMutant.id
      const chosen = testFilter ? all.filter(({ id }) => testFilter.includes(id)) : all
      chosen.sort((a, b) => (this.#took.get(a.id) ?? 0) - (this.#took.get(b.id) ?? 0))
      const tests = await runAll(chosen, { space, bail: !disableBail })
      const tooOften = determineHitLimitReached(space.hitCount, hitLimit)
      return tooOften ?? toMutantRunResult({ status: 'complete', tests })
    } catch (error) {
      // Rules that cannot even be loaded are noticed by every test.
      return {
        status: 'killed',
        killedBy: ['loading'],
        failureMessage: String(error),
        nrOfTests: 1,
      }
    } finally {
      space.activeMutant = undefined
    }
  }
}

async function runAll(tests, { space, bail }) {
  const results = []
  for (const { id, run } of tests) {
    const started = performance.now()
    space.currentTestId = id
    let failureMessage
    try {
      await run()
    } catch (error) {
      failureMessage = String(error?.message ?? error)
    }
    space.currentTestId = undefined
    const timeSpentMs = performance.now() - started
    results.push(
      failureMessage === undefined
        ? { id, name: id, timeSpentMs, status: 0 }
        : { id, name: id, timeSpentMs, status: 1, failureMessage },
    )
    if (failureMessage !== undefined && bail) break
  }
  return results
}

const createRunner = (namespace) => new RulesRunner(namespace)
createRunner.inject = tokens(commonTokens.options)
const factory = () => createRunner('__stryker__')
factory.inject = tokens()

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'rules', factory)]
