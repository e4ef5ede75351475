import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startSpeller } from '@/src/sourcing/spelling/speller'

const folder = mkdtempSync(join(tmpdir(), 'speller-'))
const thread = (name: string, code: string) => {
  const file = join(folder, name)
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${code}`)
  return startSpeller(file)
}
const question = JSON.stringify([{ lower: 'söz', printed: 'söz' }])

describe('a dictionary at rest', () => {
  it('keeps no process alive', () => {
    const code = `import { join } from 'node:path'
      import { startSpeller } from '@/src/sourcing/spelling/speller'
      void startSpeller(join(process.cwd(), 'src/sourcing/spelling/spellWorker.mjs'))
        .ask('[{"lower":"söz","printed":"söz"}]', 60000)
        .then((answers) => console.log(answers))`
    const run = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', code],
      {
        encoding: 'utf8',
        timeout: 50_000,
        env: { ...process.env, NODE_OPTIONS: '' },
      },
    )
    expect(run.stderr).toBe('')
    expect({ printed: run.stdout.trim(), signal: run.signal }).toEqual({
      printed: '[null]',
      signal: null,
    })
  })
})

describe('a dictionary that fails', () => {
  it('gives no answer when its file is missing, and says that it has failed', async () => {
    const speller = startSpeller(join(folder, 'missing.mjs'))
    expect(await speller.ask(question, 5_000)).toBeNull()
    expect(speller.failed()).toBe(true)
  })
  it('gives no answer when it breaks down over a word', async () => {
    const speller = thread('breaks.mjs', "parentPort.on('message', () => { throw new Error('x') })")
    expect(await speller.ask(question, 5_000)).toBeNull()
    expect(speller.failed()).toBe(true)
  })
  it('gives no answer after its time, and is left alone while it loads', async () => {
    const speller = thread('loads.mjs', "parentPort.on('message', () => {})")
    expect(await speller.ask(question, 50)).toBeNull()
    expect(speller.failed()).toBe(false)
    speller.stop()
  })
  it('is ended when it had loaded and hangs over a word', async () => {
    const speller = thread(
      'hangs.mjs',
      `parentPort.on('message', ({ id }) => {
        if (id === 1) parentPort.postMessage({ id, answers: '[null]' })
        else for (;;);
      })`,
    )
    expect(await speller.ask(question, 5_000)).toBe('[null]')
    expect(await speller.ask(question, 100)).toBeNull()
    expect(speller.failed()).toBe(true)
  })
})
