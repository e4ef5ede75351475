// `npm test`: everything Jest knows, in two phases, and one last line that says how it went.
// Arguments go to Jest (`npm test -- tests/unit/platform`).
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

const PHASE_MS = 40 * 60_000
const given = process.argv.slice(2)
const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-results-'))

// The browser tests come last: each has a newsroom and a browser of its own, and long waits for a minute or a page.
const phases = given.includes('--selectProjects')
  ? [[]]
  : [
      ['--selectProjects', 'unit', 'component', 'int', 'alone'],
      ['--selectProjects', 'e2e'],
    ]

let passed = 0
let failed = 0
for (const [number, options] of phases.entries()) {
  const outputFile = path.join(folder, `${number}.json`)
  const code = await run([...options, '--passWithNoTests', '--json', `--outputFile=${outputFile}`])
  const counts = read(outputFile)
  passed += counts.passed
  // A run that broke without a failed test (a crash, a leak, no result at all) is a failure too.
  failed += code !== 0 && counts.failed === 0 ? 1 : counts.failed
}
rmSync(folder, { recursive: true, force: true })
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed`)

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
    // A suite that could not even be loaded has no failed test to show for it.
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
