import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from '@jest/globals'

/**
 * Everything that a command of `src/run` can load, however late: our files and the packages they name. The migrations behind
 * their list are left out: only who migrates asks for them.
 */
const loadedBy = (script: string) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-modules-'))
  const metafile = path.join(folder, 'meta.json')
  const { status, stderr } = spawnSync(
    'node_modules/.bin/esbuild',
    [
      ...[
        `src/run/${script}`,
        '--bundle',
        '--packages=external',
        '--external:./0*',
        '--platform=node',
        '--format=esm',
      ],
      ...[`--metafile=${metafile}`, `--outfile=${folder}/out.js`, '--log-level=error'],
    ],
    { encoding: 'utf8' },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const { inputs } = JSON.parse(readFileSync(metafile, 'utf8')) as {
    inputs: Record<string, { imports: { path: string; external?: boolean }[] }>
  }
  const packages = Object.values(inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external }) => external)
    .map((one) => one.path)
  return { files: Object.keys(inputs), packages: [...new Set(packages)] }
}

it('a delivery process has nothing of the editorial half in it: no Payload, no Next, no React', () => {
  const { files, packages } = loadedBy('delivery.ts')
  const foreign = /^(payload|@payloadcms|next|react|react-dom|lexical|@lexical|mongoose)(\/|$)/
  expect(packages.filter((name) => foreign.test(name))).toEqual([])
  expect(packages).toContain('graphql-yoga')
  expect(files).toContain('src/delivery/handler.ts')
  expect(
    files.filter(
      (file) =>
        !/^src\/(run|platform|delivery|published|language\/text)\/|^src\/(language\/(refusal|ids|readerPaths|feedPaths|addressTemplate|shortCode|grouped)|migrations\/(list|stamp))\.ts$/.test(
          file,
        ),
    ),
  ).toEqual([])
})
