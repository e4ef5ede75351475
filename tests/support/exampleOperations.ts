import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

const FILES = ['examples/next/lib/operations.ts', 'examples/astro/src/lib/operations.ts']

/** What the examples ask, by file and name: they are no part of this program, and are read as a bundler would read them. */
export const exampleOperations = (): { name: string; text: string }[] =>
  FILES.flatMap((file) => {
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'cjs' })
    const module = { exports: {} as Record<string, unknown> }
    new Function('module', 'exports', code)(module, module.exports)
    return Object.entries(module.exports).flatMap(([name, value]) => {
      const text = typeof value === 'object' && value ? Reflect.get(value, 'text') : undefined
      return typeof text === 'string' ? [{ name: `${file} ${name}`, text }] : []
    })
  })
