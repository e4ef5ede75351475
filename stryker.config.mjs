import os from 'node:os'
import path from 'node:path'

/** `npm run mutate`: what the tests of the rules would not notice. The numbers are in docs/mutation.md. */
export default {
  plugins: [path.join(import.meta.dirname, 'tests/mutation/rulesRunner.mjs')],
  testRunner: 'rules',
  mutate: [
    'src/workflow/**/*.ts',
    // Words only: nothing is decided there.
    '!src/workflow/{labels,refusals,notices}.ts',
    'access/rules.ts',
    'src/sourcing/**/*.ts',
    // Threads and their messages: tested with the real dictionary (*.dictionary.test.ts), which takes seconds to load.
    '!src/sourcing/spelling/speller.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.KUNYE_MUTATE_CONCURRENCY ?? 2),
  timeoutMS: 5_000,
  // Outside the checkout, where no other tool finds the copies.
  tempDirName: path.join(os.tmpdir(), `kunye-stryker-${process.pid}`),
  ignorePatterns: [
    '.next',
    '.data',
    'coverage',
    'docs/**',
    '!docs/workflow.md',
    '!docs/article-fields.md',
    'tests/e2e',
    'tests/int',
  ],
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: path.join(os.tmpdir(), 'kunye-mutation.json') },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
}
