import os from 'node:os'
import path from 'node:path'
import jestConfig from './jest.config.mjs'

const [unit] = jestConfig.projects
/** The folders whose tests run: KUNYE_MUTATE_TESTS=workflow with --mutate 'src/workflow/**' is a few minutes. */
const folders = (process.env.KUNYE_MUTATE_TESTS ?? 'workflow,sourcing,access').split(',')

/** `npm run mutate`: what the tests of the rules would not notice. The numbers are in docs/mutation.md. */
export default {
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    projectType: 'custom',
    config: {
      ...unit,
      testMatch: folders.map((folder) => `<rootDir>/tests/mutation/${folder}.ts`),
    },
  },
  mutate: [
    'src/workflow/**/*.ts',
    // Words only: nothing is decided there.
    '!src/workflow/{labels,refusals,noticeWords}.ts',
    'access/rules.ts',
    'src/sourcing/**/*.ts',
    '!src/sourcing/spelling/{startSpeller,askSpeller,spellerMessage}.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: process.env.KUNYE_MUTATE_STATIC !== 'on',
  concurrency: Number(process.env.KUNYE_MUTATE_CONCURRENCY ?? 2),
  timeoutMS: 20_000,
  // Outside the checkout, where no other tool finds the copies.
  tempDirName: path.join(os.tmpdir(), `kunye-stryker-${process.pid}`),
  ignorePatterns: [
    '.next',
    '.data',
    'coverage',
    'docs/**',
    '!docs/workflow.md',
    'tests/e2e',
    'tests/int',
  ],
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: path.join(os.tmpdir(), 'kunye-mutation.json') },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
}
