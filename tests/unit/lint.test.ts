import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

/** One file for each rule (or more, with a space between), at a place where it holds, that breaks this rule and no other. */
const BROKEN: [rule: string, file: string, text: string][] = [
  ['no-var', 'src/run/a.ts', 'var a = 1\nexport const b = a\n'],
  ['prefer-const', 'src/run/a.ts', 'let a = 1\nexport const b = a\n'],
  ['prefer-const', 'src/run/a.ts', 'let [a, b] = [1, 2]\nb += 1\nexport const c = a + b\n'],
  ['prefer-rest-params', 'src/run/a.ts', 'export function f() {\n  return arguments\n}\n'],
  [
    'prefer-spread',
    'src/run/a.ts',
    'export const a = (f: (...b: number[]) => 1, c: number[]) => f.apply(undefined, c)\n',
  ],
  ['no-array-constructor', 'src/run/a.ts', 'export const a = new Array(0, 1)\n'],
  ['no-unused-expressions', 'src/run/a.ts', 'export const a = (b: () => void) => {\n  b\n}\n'],
  ['no-unused-expressions', 'src/run/a.ts', 'export const a = (b?: () => 1) => {\n  b && b()\n}\n'],
  [
    'no-unused-expressions',
    'src/run/a.ts',
    'export const a = (b?: () => 1) => {\n  b ? b() : 0\n}\n',
  ],
  ['no-unused-vars', 'src/run/a.ts', 'const a = 1\n'],
  ['no-unused-vars', 'src/run/a.ts', "import { a } from './b'\n"],
  ['no-unused-vars', 'src/run/a.ts', "import type { A } from './b'\n"],
  ['no-unused-vars', 'src/run/a.ts', 'type A = 1\n'],
  ['no-unused-vars', 'src/run/a.ts', 'export const f = (a: number, b: number) => a\n'],
  ['no-unused-vars', 'src/run/a.ts', 'export const f = () => {\n  try {\n  } catch (e) {}\n}\n'],
  ['no-unused-vars', 'src/run/a.ts', 'let a = 1\na = 2\n'],
  ['no-unused-vars', 'src/run/a.ts', 'function f() {\n  f()\n}\n'],
  ['no-unused-vars', 'src/run/a.tsx', 'export const f = ([a, b]: number[]) => b\n'],
  ['max-lines', 'src/run/a.ts', '// one\n'.repeat(201)],
  ['max-lines', 'tests/unit/a.ts', '// one\n'.repeat(401)],
  ['ban-ts-comment', 'src/run/a.ts', '// @ts-ignore\nexport const a = 1\n'],
  ['ban-ts-comment', 'src/run/a.ts', '// @ts-nocheck\nexport const a = 1\n'],
  ['ban-ts-comment', 'src/run/a.ts', '// @ts-expect-error\nexport const a: 1 = 2\n'],
  ['no-duplicate-enum-values', 'src/run/a.ts', 'export enum A {\n  a = 1,\n  b = 1,\n}\n'],
  ['no-empty-object-type', 'src/run/a.ts', 'export type A = {}\n'],
  ['no-empty-object-type', 'src/run/a.ts', 'export interface A {}\n'],
  ['no-explicit-any', 'src/run/a.ts', 'export type A = any[]\n'],
  ['no-extra-non-null-assertion', 'src/run/a.ts', 'export const a = (b?: { c: 1 }) => b!!.c\n'],
  ['no-misused-new', 'src/run/a.ts', 'export interface A {\n  new (): A\n}\n'],
  ['no-namespace', 'src/run/a.ts', 'export namespace A {\n  export const b = 1\n}\n'],
  [
    'no-non-null-asserted-optional-chain',
    'src/run/a.ts',
    'export const a = (b?: { c?: 1 }) => b?.c!\n',
  ],
  ['no-require-imports', 'src/run/a.ts', "import fs = require('fs')\nexport const a = fs\n"],
  ['no-require-imports', 'src/run/a.ts', "export const a = require('node:fs')\n"],
  [
    'no-this-alias',
    'src/run/a.ts',
    'export function f(this: { b: 1 }) {\n  const a = this\n  return () => a\n}\n',
  ],
  ['no-unnecessary-type-constraint', 'src/run/a.ts', 'export type A<B extends unknown> = B\n'],
  [
    'no-unsafe-declaration-merging',
    'src/run/a.ts',
    'export interface A {\n  a: 1\n}\nexport class A {}\n',
  ],
  ['no-unsafe-function-type', 'src/run/a.ts', 'export type A = Function\n'],
  ['no-wrapper-object-types', 'src/run/a.ts', 'export type A = String\n'],
  ['prefer-as-const', 'src/run/a.ts', "export const a = 'b' as 'b'\n"],
  [
    'no-namespace prefer-namespace-keyword',
    'src/run/a.ts',
    'export declare module A {\n  export const b: 1\n}\n',
  ],
  [
    'triple-slash-reference',
    'src/run/a.ts',
    '/// <reference path="./b.ts" />\nexport const a = 1\n',
  ],
  ['consistent-type-imports', 'src/run/a.ts', "import { A } from './b'\nexport type B = A\n"],
  ['consistent-type-imports', 'src/run/a.ts', "export type B = import('./b').A\n"],
  ['no-floating-promises', 'src/run/a.ts', 'export function f(a: () => Promise<1>) {\n  a()\n}\n'],
  [
    'no-floating-promises',
    'src/run/a.ts',
    'const g = async () => 1\nexport function f() {\n  g()\n}\n',
  ],
  [
    'no-floating-promises',
    'hooks/a.ts',
    'export function f(a: Promise<1>) {\n  a.then(() => 2)\n}\n',
  ],
  ['no-super-linear-backtracking', 'src/run/a.ts', 'export const a = /^a+a+$/\n'],
  ['no-super-linear-backtracking', 'src/run/a.ts', "export const a = new RegExp('^(?:b+)+c')\n"],
  ['no-super-linear-move', 'src/run/a.ts', 'export const a = /a*b/\n'],
  [
    'no-restricted-imports',
    'src/language/a.ts',
    "import { a } from 'payload'\nexport const b = a\n",
  ],
  [
    'no-restricted-imports',
    'src/sourcing/a.ts',
    "import type { Root } from 'react-dom/client'\nexport type B = Root\n",
  ],
  [
    'no-restricted-imports',
    'src/workflow/a.ts',
    "import { a } from 'payload'\nexport const b = a\n",
  ],
  [
    'no-restricted-imports',
    'src/workflow/a.ts',
    "import type { Db } from 'mongodb'\nexport type B = Db\n",
  ],
  ['no-restricted-imports', 'access/a.ts', "export { a } from 'react-dom/client'\n"],
]
/** What stays allowed where the same words would be refused elsewhere. */
const ALLOWED: [file: string, text: string][] = [
  ['src/workflow/a.ts', "import type { Payload } from 'payload'\nexport type B = Payload\n"],
  ['src/run/a.ts', "import { a } from 'payload'\nexport const b = a\n"],
  ['src/run/a.ts', 'export const f = (_a: number, { b, ...c }: { b: 1 }) => c\n'],
  ['src/run/a.ts', 'export function f(a: Promise<1>) {\n  void a\n}\n'],
  ['tests/unit/a.ts', 'export type A = any\n'],
  ['tests/unit/b.ts', '// one\n'.repeat(400)],
]

const root = path.resolve(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-lint-'))
let found: Map<string, string[]>
const placeOf = (file: string, at: number) => {
  const { dir, name, ext } = path.posix.parse(file)
  return `${dir}/${name}${at}${ext}`
}
const write = (name: string, text: string) => {
  const place = path.join(folder, name)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
}
const rulesIn = (name: string) => found.get(name) ?? []

beforeAll(() => {
  for (const name of ['oxlint.config.mjs', 'rooms.mjs', 'tsconfig.json']) {
    cpSync(path.join(root, name), path.join(folder, name))
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  for (const [at, [, file, text]] of BROKEN.entries()) write(placeOf(file, at), text)
  for (const [at, [file, text]] of ALLOWED.entries()) write(placeOf(file, 100 + at), text)
  for (const place of ['src/run/b.ts', 'src/sourcing/b.ts']) {
    write(place, 'export const a = 1\nexport type A = 1\n')
  }
  write('src/run/one.ts', "import { two } from './two'\nexport const one = () => two()\n")
  write(
    'src/run/two.ts',
    "import { one } from '@/src/run/one'\nexport const two = (): 1 => one()\n",
  )
  const { stdout } = spawnSync(
    path.join(root, 'node_modules', '.bin', 'oxlint'),
    ['-c', 'oxlint.config.mjs', '--type-aware', '-f', 'json', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8, timeout: 60_000 },
  )
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string }[]
  }
  found = new Map()
  for (const { code, filename } of diagnostics) {
    const rule = /\(([\w-]+)\)$/.exec(code)?.[1] ?? code
    found.set(filename, [...new Set([...(found.get(filename) ?? []), rule])])
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** `npm run lint` on files that break its rules: a rule that a version no longer has, or a pattern that fits nothing, would be silent. */
describe('the linter', () => {
  it.each(BROKEN.map(([rule, file, text], at) => ({ rule, file: placeOf(file, at), text })))(
    'finds $rule in $file: $text',
    ({ rule, file }) => expect([...rulesIn(file)].sort()).toEqual(rule.split(' ')),
  )

  it.each(ALLOWED.map(([file, text], at) => ({ file: placeOf(file, 100 + at), text })))(
    'finds nothing in $file: $text',
    ({ file }) => expect(rulesIn(file)).toEqual([]),
  )

  it('finds files that import each other', () => {
    expect([rulesIn('src/run/one.ts'), rulesIn('src/run/two.ts')]).toEqual([
      ['no-cycle'],
      ['no-cycle'],
    ])
  })

  it('is asked here about every rule that it is given', async () => {
    const { default: config } = await import('@/oxlint.config.mjs')
    const given = [config, ...config.overrides].flatMap(({ rules }) => Object.keys(rules))
    const asked = new Set(['no-cycle', ...BROKEN.flatMap(([rule]) => rule.split(' '))])
    expect(new Set(given.map((name) => name.split('/').at(-1)))).toEqual(asked)
  })
})
