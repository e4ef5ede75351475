import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'

/** What a page's snippet stands on and does not say: the reader's own program. */
const GIVEN = `
type Answer = { sendStatus(status: number): void }
type Sent = { body: Buffer; headers: Record<string, string> }
declare const app: {
  post(path: string, before: unknown, handler: (req: Sent, res: Answer) => unknown): void
}
declare const express: { raw(options: { type: string }): unknown }
declare const isKnown: (id: string | undefined) => boolean
declare const drop: (tag: string) => void
declare const dropEverything: () => void
`
const WRONG = `import { createClient } from 'kunye-client'\ncreateClient({ url: 1 })\n`

const snippets = [...readFileSync('docs/api.md', 'utf8').matchAll(/^```(ts|js)\n([\s\S]*?)^```$/gm)]

it('every piece of TypeScript in docs/api.md and every file of the examples has its types, and a wrong one has not', () => {
  // Within the project, whose packages the pieces import.
  mkdirSync('build', { recursive: true })
  const folder = mkdtempSync('build/snippets-')
  try {
    const files = Object.fromEntries(
      snippets.map(([, , text = ''], index) => [
        `api${index}.ts`,
        // The folder of the client, copied beside the reader's program.
        `${text.replaceAll("'./client/", "'../../src/frontend/client/")}\nexport {}`,
      ]),
    )
    const all = { ...files, 'given.d.ts': GIVEN, 'wrong.ts': WRONG }
    for (const [name, text] of Object.entries(all)) writeFileSync(path.join(folder, name), text)
    const compilerOptions = {
      ...{ target: 'ES2022', lib: ['DOM', 'DOM.Iterable', 'ES2023'], module: 'ESNext' },
      ...{ moduleResolution: 'bundler', jsx: 'react-jsx', strict: true, noEmit: true },
      ...{ skipLibCheck: true, isolatedModules: true, types: ['node'] },
      paths: {
        'kunye-client': ['../../src/frontend/client/index.ts'],
        'kunye-client/operations': ['../../src/frontend/client/generated/operations.ts'],
        'kunye-client/react': ['../../src/frontend/client/react/index.ts'],
      },
    }
    const include = ['*.ts', '../../examples/next/**/*.ts*', '../../examples/astro/src/**/*.ts']
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include, exclude: ['../../examples/*/node_modules'] }),
    )
    const tsc = ['node_modules/typescript-7/bin/tsc', '--pretty', 'false', '-p', folder]
    const { stdout } = spawnSync(process.execPath, tsc, { encoding: 'utf8' })
    expect(snippets.length).toBeGreaterThan(3)
    expect(stdout.split('\n').filter((line) => line.includes('error TS'))).toEqual([
      expect.stringContaining('wrong.ts(2,16): error TS2322'),
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)
