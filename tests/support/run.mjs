// `npm test`: everything Jest knows, in two phases, and one last line that says how it went.
// Arguments go to Jest (`npm test -- tests/unit/platform`).
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const PHASE_MS = 40 * 60_000
const given = process.argv.slice(2)
const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-results-'))

// The browser tests come last: each has a newsroom and a browser of its own, and long waits for a minute or a page.
// Some of them, once more, alone: docs/decisions/0040-a-second-try.md.
const MOST_AGAIN = 2
const phases = given.includes('--selectProjects')
  ? [[]]
  : [
      ['--selectProjects', 'unit', 'component', 'int', 'alone'],
      ['--selectProjects', 'e2e'],
    ]

/** A folder in which another process leaves `said` and, when it is done, its exit code as `status` (`.ci/run`): the browser waits for it. */
const BESIDE = process.env.KUNYE_BESIDE
const LOOK_MS = 500

let passed = 0
let failed = 0
let left = 0
const again = []
for (const [number, options] of phases.entries()) {
  if (BESIDE && number > 0 && (await besides()) !== 0) {
    failed += 1
    break
  }
  const counts = await counted(options, number)
  const isBrowsers = options.includes('e2e') && given.length === 0
  const { files, names } = counts
  if (isBrowsers && files.length > 0 && files.length <= MOST_AGAIN && names.length <= MOST_AGAIN) {
    console.log(`\nOnce more, alone: ${names.join('; ')}`)
    const second = await counted(options, `${number}-again`, files)
    // Every test of these files has to be there again, not only those that failed.
    if (second.failed === 0 && second.passed === counts.passedIn(files) + counts.failed) {
      again.push(...names)
      counts.passed += counts.failed
      counts.failed = 0
    }
  }
  passed += counts.passed
  failed += counts.failed
  left += counts.left
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
// They are in neither sum: `tests/support/long`.
if (left > 0) console.log(`${left} not asked here: npm run soak -- suite asks them too`)
for (const name of again) console.log(`PASSED AT THE SECOND TRY ONLY: ${name}`)
console.log(`${passed} passed, ${failed} failed`)

async function besides() {
  const status = path.join(BESIDE, 'status')
  const end = Date.now() + PHASE_MS
  while (!existsSync(status)) {
    if (Date.now() > end) return 1
    await sleep(LOOK_MS)
  }
  process.stdout.write(readFileSync(path.join(BESIDE, 'said')))
  return Number(readFileSync(status, 'utf8').trim() || 1)
}

async function counted(options, name, files = []) {
  const outputFile = path.join(folder, `${name}.json`)
  const told = ['--passWithNoTests', '--json', `--outputFile=${outputFile}`]
  const code = await run([...options, ...told, ...files])
  const counts = read(outputFile)
  // A run that broke without a failed test (a crash, a leak, no result at all) is a failure too.
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}

function run(options) {
  const child = spawn(process.execPath, [jest, ...options, ...given], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: PHASE_MS,
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function read(outputFile) {
  try {
    const result = JSON.parse(readFileSync(outputFile, 'utf8'))
    const broken = result.testResults.filter(({ status }) => status === 'failed')
    const failedOf = ({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed')
    return {
      passed: result.numPassedTests,
      left: result.numPendingTests,
      // A suite that could not even be loaded has no failed test to show for it.
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      // Only what failed in a test is asked again: a file that cannot be loaded has no second try.
      files: result.numRuntimeErrorTestSuites > 0 ? [] : broken.map(({ name }) => name),
      names: broken.flatMap(failedOf).map(({ fullName }) => fullName),
      passedIn: (files) =>
        result.testResults
          .filter(({ name }) => files.includes(name))
          .flatMap(({ assertionResults }) => assertionResults)
          .filter(({ status }) => status === 'passed').length,
    }
  } catch {
    return { passed: 0, failed: 0, left: 0, files: [], names: [], passedIn: () => 0 }
  }
}
