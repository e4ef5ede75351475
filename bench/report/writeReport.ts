import { readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BenchResult } from '../measureAll'
import { say } from '../say'
import { charts } from './charts'
import { keepingHandwritten, page } from './page'

const docs = fileURLToPath(new URL('../../docs/', import.meta.url))

/** Writes docs/performance.md with its numbers (performance.json) and pictures. `load`: of the machine before. */
export async function writeReport(result: BenchResult, load: number): Promise<void> {
  const machine = {
    cores: os.cpus().length,
    cpu: os.cpus()[0]?.model.trim() ?? 'CPU',
    ...{ node: process.versions.node, on: new Date().toISOString().slice(0, 10), load },
  }
  const stood = await readFile(path.join(docs, 'performance.md'), 'utf8').catch(() => '')
  const files = {
    'performance.md': keepingHandwritten(page(result, machine), stood),
    'performance.json': `${JSON.stringify({ machine, ...result }, null, 2)}\n`,
    ...charts(result.runs),
  }
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(docs, name), text)
  say(
    `written: ${Object.keys(files)
      .map((name) => `docs/${name}`)
      .join(', ')}`,
  )
}
