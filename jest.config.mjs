import path from 'node:path'

const at = (file) => path.join(import.meta.dirname, 'tests', file)

/** Need a process of their own: they set variables before anything reads them, or hurt what others share. */
const ALONE = [
  ...['failover', 'killedMongod', 'lostAnswers', 'rotation', 'oldNewsroom', 'resolveDatabase'],
  ...['notifications', 'webhooks', 'migrations', 'auditTampering', 'doctor', 'backup'],
  'movedClock',
  'elsewhere',
]

/** Import what they name at run time, or write sources with what a bundle puts in the place of `import.meta`. */
const NOT_BUNDLED = [
  'app/devPages.test.ts',
  'run/dev/openBundle.test.ts',
  'run/launch.test.ts',
  'run/start/builtSources.test.ts',
  'runner/bundleTests.test.ts',
].map((name) => `tests/unit/${name}`)

const project = (name, extra = {}) => ({
  displayName: name,
  runner: at('runner/PlainRunner.mjs'),
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/'],
  ...extra,
})
const onMongod = {
  globalSetup: at('support/startMongod.mjs'),
  globalTeardown: at('support/stopMongod.mjs'),
  setupFiles: [at('support/intEnv.ts')],
}

export default {
  projects: [
    project('unit', { globals: { bundled: true, plain: NOT_BUNDLED } }),
    project('component', {
      globals: { bundled: true },
      testMatch: ['<rootDir>/tests/component/**/*.test.tsx'],
      setupFiles: [at('support/browserLike.mjs')],
    }),
    project('int', {
      ...onMongod,
      globals: { bundled: true },
      testPathIgnorePatterns: ALONE.map((name) => `/tests/int/${name}\\.test\\.ts$`),
    }),
    project('alone', {
      ...onMongod,
      globals: { bundled: true, fresh: true },
      testMatch: ALONE.map((name) => `<rootDir>/tests/int/${name}.test.ts`),
    }),
    project('e2e', {
      globals: { bundled: true },
      globalSetup: at('support/openNewsroomForAll.mjs'),
      globalTeardown: at('support/closeNewsroomForAll.mjs'),
    }),
  ],
  testSequencer: at('support/LongestFirst.mjs'),
  testTimeout: 120_000,
  maxWorkers: 2,
}
