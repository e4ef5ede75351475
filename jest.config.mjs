const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
]

const project = (name, extra = {}) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/src/payload.config.ts',
    '^@/(.*)$': '<rootDir>/$1',
    '\\.(css|scss)$': '<rootDir>/tests/support/empty.mjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/'],
  ...extra,
})

export default {
  projects: [
    project('unit'),
    project('int', {
      globalSetup: '<rootDir>/tests/support/startMongod.mjs',
      globalTeardown: '<rootDir>/tests/support/stopMongod.mjs',
      setupFiles: ['<rootDir>/tests/support/intEnv.ts'],
    }),
    project('e2e', { globalSetup: '<rootDir>/tests/support/buildFirst.mjs' }),
  ],
  testSequencer: '<rootDir>/tests/support/LongestFirst.mjs',
  testTimeout: 60_000,
}
