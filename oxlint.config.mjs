import { PACKAGES } from './rooms.mjs'

/** No pattern may take longer than in step with its text: docs/threats.md, and tests/unit/linear for what runs. */
const LINEAR = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
}

/** What typescript-eslint recommends, and what ESLint recommends of what the compiler does not find. */
const RECOMMENDED = [
  ...['no-var', 'prefer-const', 'prefer-rest-params', 'prefer-spread', 'no-array-constructor'],
  ...['no-unused-expressions', 'typescript/ban-ts-comment', 'typescript/no-duplicate-enum-values'],
  ...['typescript/no-empty-object-type', 'typescript/no-extra-non-null-assertion'],
  ...['typescript/no-misused-new', 'typescript/no-namespace', 'typescript/no-require-imports'],
  ...['typescript/no-non-null-asserted-optional-chain', 'typescript/no-this-alias'],
  ...['typescript/no-unnecessary-type-constraint', 'typescript/no-unsafe-declaration-merging'],
  ...['typescript/no-unsafe-function-type', 'typescript/no-wrapper-object-types'],
  ...['typescript/prefer-as-const', 'typescript/prefer-namespace-keyword'],
  'typescript/triple-slash-reference',
]

/** Who may import whom is asked by `npm run house`, which follows every import anyway (tests/house). */
export default {
  // Each rule stands here by name: none comes or goes with a version.
  categories: { correctness: 'off' },
  plugins: ['eslint', 'typescript', 'import'],
  jsPlugins: ['eslint-plugin-regexp'],

  ignorePatterns: [
    'node_modules/',
    '.next/',
    '.data/',
    'build/',
    'examples/',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/delivery/schema.types.ts',
    'src/frontend/client/generated/',
    'src/app/(payload)/admin/importMap.js',
  ],
  rules: {
    ...LINEAR,
    ...Object.fromEntries(RECOMMENDED.map((rule) => [rule, 'error'])),
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-imports': 'error',
    'no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    'max-lines': ['error', { max: 200 }],
    'import/no-cycle': 'error',
  },
  overrides: [
    ...PACKAGES.map(({ doors, without, types = [] }) => ({
      files: doors.map((door) => `${door}/**`),
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^(?:@?(?:${without.join('|')}))(?:$|[/-])`,
                message: 'rooms.mjs: not behind this door.',
              },
              ...types.map((name) => ({
                regex: `^@?${name}(?:$|[/-])`,
                allowTypeImports: true,
                message: 'rooms.mjs: its types only.',
              })),
            ],
          },
        ],
      },
    })),
    {
      // By the types (tsgolint, on TypeScript 7): `oxlint --type-aware`.
      files: [
        'src/**/*.ts',
        'collections/**/*.ts',
        'hooks/**/*.ts',
        'access/**/*.ts',
        'bench/**/*.ts',
      ],
      rules: { 'typescript/no-floating-promises': 'error' },
    },
    {
      files: ['tests/**'],
      rules: { 'typescript/no-explicit-any': 'off', 'max-lines': ['error', { max: 400 }] },
    },
    {
      // Tables: one truth each, read in one place.
      files: [
        ...[
          'src/workflow/transitions.ts',
          'src/workflow/refusals.ts',
          'src/published/documents.ts',
          'src/language/richText/nodeRules.ts',
        ],
        ...['src/editorial/api/payloadWords.ts', 'tests/support/passes.ts'],
        'src/frontend/site/words.ts',
      ],
      rules: { 'max-lines': 'off' },
    },
  ],
}
