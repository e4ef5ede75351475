import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

const pure = ['./src/workflow', './src/sourcing', './src/text', './src/lexical', './src/public']
const above = (...allowed) =>
  ['./collections', './access', './hooks', './src'].map((from) => ({ from, allowed }))

/** `target` may import only from `allowed` (and from itself). Nothing points back up. */
const only = (target, allowed, message) =>
  above().map(({ from }) => ({
    target,
    from,
    except:
      from === './src'
        ? [...new Set([target, ...allowed])]
            .filter((folder) => folder.startsWith('./src/'))
            .map((folder) => folder.replace('./src/', './'))
        : [target, ...allowed].includes(from)
          ? ['.']
          : [],
    message,
  }))

const types = './src/payload-types.ts'
const base = ['./src/env.ts', './src/errors.ts', types]

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.data/',
      'node_modules/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/delivery/schema.types.ts',
      'src/client/generated/',
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
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            ...['workflow', 'sourcing', 'text', 'lexical'].flatMap((folder) =>
              only(
                `./src/${folder}`,
                [...pure, ...base, ...(folder === 'lexical' ? ['./src/fields'] : [])],
                'The pure rules import nothing from above them.',
              ),
            ),
            ...only(
              './src/delivery',
              ['./src/public', './src/text', './src/env.ts', './src/errors.ts'],
              'The public half knows kunye_public, its schema and the pure text functions only.',
            ),
            ...only(
              './src/client',
              [],
              'The typed client is for frontends anywhere: it knows its generated files only.',
            ),
            ...only(
              './src/site',
              ['./src/client', './src/text', './src/env.ts'],
              'The reader pages know the public API through the typed client, nothing else.',
            ),
            ...only(
              './src/publish',
              [
                ...pure,
                ...base,
                './src/newsroom',
                './src/records',
                './src/audit',
                './src/db',
                './src/threads',
              ],
              'Publication stands below collections, hooks and endpoints.',
            ),
            ...only(
              './access',
              [...pure, ...base, './src/db/databaseClock.ts'],
              'Access rules know the words of the workflow and nothing above.',
            ),
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'collections/**/*.ts', 'hooks/**/*.ts', 'access/**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    // Tables: one truth each, read in one place.
    files: ['src/workflow/transitions.ts', 'src/workflow/refusals.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-explicit-any': 'off', 'max-lines': ['error', { max: 400 }] },
  },
)
