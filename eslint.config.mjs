import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

import { DOORS, PACKAGES, ROOMS } from './rooms.mjs'

/** Everything that is closed to `target`: each other door, but for the folders and files of it that are open. */
const doorZones = Object.entries(DOORS).flatMap(([target, open]) =>
  Object.keys(DOORS)
    .filter((from) => from !== target && !open.includes(from))
    .map((from) => ({
      target: `./${target}`,
      from: `./${from}`,
      except: open
        .filter((path) => path.startsWith(`${from}/`))
        .map((path) => path.replace(from, '.')),
      message: `rooms.mjs: ${target} knows ${open.join(', ') || 'nothing of the others'}.`,
    })),
)

/** A room is closed to every room that stands below it. */
const roomZones = Object.entries(ROOMS).flatMap(([door, rooms]) =>
  rooms.flatMap((room, at) =>
    rooms.slice(0, at).map((above) => ({
      target: `./${door}/${room}`,
      from: `./${door}/${above}`,
      message: `rooms.mjs: ${room} stands below ${above}.`,
    })),
  ),
)
const zones = [...doorZones, ...roomZones]
const paths = (more = []) => [
  'error',
  { basePath: import.meta.dirname, zones: [...zones, ...more] },
]
const screens = {
  target: ['./src/editorial', './hooks', './collections'],
  from: ['./src/editorial/*/screens/**', './src/editorial/admin/**'],
  message: 'A server side knows no screen: collections name them in src/editorial/components.',
}

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.data/',
      'node_modules/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/delivery/schema.types.ts',
      'src/frontend/client/generated/',
      'src/app/(payload)/admin/importMap.js',
    ],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX, regexp },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'max-lines': ['error', { max: 200 }],
      // No pattern may take longer than in step with its text: docs/threats.md, and tests/unit/linear for what runs.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': paths(),
    },
  },
  {
    files: ['src/editorial/**', 'hooks/**', 'collections/**'],
    ignores: ['src/editorial/*/screens/**', 'src/editorial/admin/**'],
    rules: { 'import-x/no-restricted-paths': paths([screens]) },
  },
  ...PACKAGES.map(({ doors, without, types = [] }) => ({
    files: doors.map((door) => `${door}/**`),
    rules: {
      '@typescript-eslint/no-restricted-imports': [
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
    files: [
      'src/**/*.ts',
      'collections/**/*.ts',
      'hooks/**/*.ts',
      'access/**/*.ts',
      'bench/**/*.ts',
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-explicit-any': 'off', 'max-lines': ['error', { max: 400 }] },
  },
  {
    // Tables: one truth each, read in one place.
    files: [
      ...['src/workflow/transitions.ts', 'src/workflow/refusals.ts', 'src/published/documents.ts'],
      ...['src/editorial/api/payloadWords.ts', 'tests/support/passes.ts'],
    ],
    rules: { 'max-lines': 'off' },
  },
)
