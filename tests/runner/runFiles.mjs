// The process in which test files run, one after the other: the other end of PlainRunner.
import { appendFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { jestExpect } from '@jest/expect'
import { addEventHandler, getState, resetState, run } from 'jest-circus'
import { formatExecError, formatResultsErrors } from 'jest-message-util'

const { setupFiles, testNamePattern, testTimeout, fresh, bundle, ...config } = JSON.parse(
  process.argv[2],
)
const STATUS = { skip: 'pending', todo: 'todo' }

// To whom a file's end is not the process's end (tests/support/newsroom).
globalThis[Symbol.for('kunye.test.files')] = !fresh

let stray = []
/** A file may say which stray rejections are a library's own and no fault: `(error) => boolean`; forgotten with the file. */
const EXPECTED = Symbol.for('kunye.test.expectedStray')
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => {
    if (!globalThis[EXPECTED]?.(error)) stray.push(error)
  })
}
const beforeFile = []
for (const file of setupFiles) {
  const setup = await import(pathToFileURL(file).href)
  if (setup.beforeFile) beforeFile.push(setup.beforeFile)
}

/** Where to write what each file and each test cost, a line of "seconds, seconds of what it started, file, test". */
const COSTS = process.env.KUNYE_TEST_COSTS
const TICKS_A_SECOND = 100

process.on('message', async ({ file, place }) => {
  const before = COSTS ? costs() : undefined
  const answer = await runFile(file, place).then(
    (result) => ({ result }),
    (error) => ({ error: { message: error.message, stack: error.stack } }),
  )
  if (before) tellCosts(before, path.relative(config.rootDir, file))
  process.send({ ...answer, bytes: process.memoryUsage().rss })
})
process.on('disconnect', () => process.exit())

/** Processor seconds of this process and of those that it started and that have ended. */
function costs() {
  const { user, system } = process.cpuUsage()
  // The name in parentheses may hold blanks; what is counted from its end is in order (proc(5): cutime, cstime).
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return [(user + system) / 1e6, (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND]
}

function tellCosts(before, ...about) {
  const line = costs().map((seconds, at) => (seconds - before[at]).toFixed(1))
  appendFileSync(COSTS, `${[...line, ...about].join('\t')}\n`)
}

/** With this variable every test of a file runs alone, as if the others were not there (`npm run soak -- each`). */
const EACH_ALONE = process.env.KUNYE_EACH_ALONE === 'yes'
addEventHandler(keepExpectInStep)
if (COSTS) addEventHandler(tellCostsOfTests)

async function runFile(file, place) {
  const start = Date.now()
  stray = []
  delete globalThis[EXPECTED]
  const runAll = await load(file, place)
  if (!EACH_ALONE) return resultOf(file, start, await named(await runAll()))
  const results = []
  for (const at of registered().keys()) {
    const runOne = await load(file, place, `?${at}`)
    for (const [index, test] of registered().entries()) if (index !== at) test.mode = 'skip'
    results.push((await runOne())[at])
  }
  return resultOf(file, start, await named(results))
}

/** Registers the tests of a file; the answer runs them. */
async function load(file, place, query = '') {
  for (const prepare of beforeFile) await prepare()
  resetState()
  const state = getState()
  state.testTimeout = testTimeout
  state.testNamePattern = testNamePattern ? new RegExp(testNamePattern, 'i') : null
  jestExpect.setState({ testPath: file, assertionCalls: 0, suppressedErrors: [] })
  await import(pathToFileURL(place).href + query)
  return async () => {
    const { testResults, unhandledErrorsDetailed } = await run()
    stray.push(...unhandledErrorsDetailed)
    return testResults
  }
}

/** The same results and strays, with places in the sources where they name the bundle. */
async function named(results) {
  if (!bundle || results.every(({ errors }) => errors.length === 0)) {
    if (!bundle || stray.length === 0) return results
  }
  const { toSources } = await import('./bundleTests.mjs')
  const told = await toSources(config.rootDir, bundle)
  for (const error of stray) if (typeof error?.stack === 'string') error.stack = told(error.stack)
  return results.map((result) => ({ ...result, errors: result.errors.map(told) }))
}

/** The tests of the file that was loaded last, in the order of their results. */
const registered = ({ children } = getState().rootDescribeBlock) =>
  children.flatMap((child) => (child.type === 'test' ? [child] : registered(child)))

function keepExpectInStep(event) {
  if (event.name === 'test_start') {
    const names = []
    for (let at = event.test; at.parent; at = at.parent) names.unshift(at.name)
    jestExpect.setState({ currentTestName: names.join(' ') })
  }
  if (event.name === 'test_done') {
    const { suppressedErrors = [] } = jestExpect.getState()
    const missing = jestExpect.extractExpectedAssertionsErrors().map(({ error }) => error)
    event.test.errors.push(...suppressedErrors, ...missing)
    jestExpect.setState({ suppressedErrors: [] })
  }
}

let costsBefore
function tellCostsOfTests(event) {
  if (event.name === 'test_start') costsBefore = costs()
  if (event.name === 'test_done') {
    const { testPath, currentTestName } = jestExpect.getState()
    tellCosts(costsBefore, path.relative(config.rootDir, testPath), currentTestName)
  }
}

function resultOf(file, start, results) {
  const testResults = results.map(({ testPath, status, errors, duration, ...rest }) => {
    const [, ...titles] = testPath
    const failed = errors.length > 0 ? 'failed' : 'passed'
    return {
      ancestorTitles: titles.slice(0, -1),
      title: titles.at(-1),
      fullName: titles.join(' '),
      status: STATUS[status] ?? failed,
      failureMessages: [...errors],
      failureDetails: [],
      ...{ duration, invocations: rest.invocations, numPassingAsserts: 0, location: null },
    }
  })
  const count = (status) => testResults.filter((result) => result.status === status).length
  const options = { noStackTrace: config.noStackTrace }
  const sources = { rootDir: config.rootDir, testMatch: [] }
  const said = stray.map((error) => formatExecError(error, sources, options, file))
  const failure = formatResultsErrors(testResults, sources, options, file)
  const end = Date.now()
  return {
    ...{ testFilePath: file, testResults, displayName: config.displayName },
    ...{ numPassingTests: count('passed'), numFailingTests: count('failed') },
    ...{ numPendingTests: count('pending'), numTodoTests: count('todo') },
    failureMessage: failure || said.length > 0 ? [failure ?? '', ...said].join('\n') : null,
    testExecError:
      said.length > 0 ? { message: said.join('\n'), stack: said.join('\n') } : undefined,
    perfStats: { start, end, runtime: end - start, slow: end - start > 5_000 },
    ...{ leaks: false, openHandles: [], skipped: false },
    snapshot: {
      ...{ added: 0, fileDeleted: false, matched: 0, unchecked: 0, unmatched: 0, updated: 0 },
      uncheckedKeys: [],
    },
  }
}
