import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { runInThread, shortTextsToo } from '@/src/editorial/threads/runInThread'
import { startThread } from '@/src/editorial/threads/startThread'
import { TASKS } from '@/src/editorial/threads/tasks'
import { seedArticle } from '../../../support/seedArticle'

const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-threads-'))
const file = (name: string, source: string) => {
  const made = path.join(folder, `${name}.mjs`)
  writeFileSync(made, `import { parentPort } from 'node:worker_threads'\n${source}`)
  return made
}
const nobody = async () => null

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a thread for long texts', () => {
  it('that hangs is ended and loses nobody: its save is refused', async () => {
    const hung = startThread(
      nobody,
      file('hung', "parentPort.on('message', () => { for (;;) {} })"),
      300,
    )
    await expect(hung.run('a', {})).rejects.toMatchObject({ code: 'textFailed', status: 503 })
    expect(hung.ended()).toBe(true)
  })

  it.each([
    ['dies while it starts', "throw new Error('no')"],
    ['dies in the middle', "parentPort.on('message', () => process.exit(1))"],
  ])('that %s refuses its save', async (name, source) => {
    const thread = startThread(nobody, file(name.replaceAll(' ', '-'), source), 20_000)
    await expect(thread.run('a', {})).rejects.toMatchObject({ code: 'textFailed' })
    expect(thread.ended()).toBe(true)
  })

  it('keeps message and code of an error, and asks the dictionary outside', async () => {
    const asks = `parentPort.on('message', ({ id, answerTo, answers }) => parentPort.postMessage(answerTo
      ? { id: 1, error: { message: answers, code: 'known' } }
      : { ask: 7, words: 'a', limit: 5 }))`
    const heard: unknown[] = []
    const ask = async (words: string, limit: number) => {
      heard.push(words, limit)
      return '[["b"]]'
    }
    const thread = startThread(ask, file('asks', asks), 20_000)
    await expect(thread.run('a', {})).rejects.toMatchObject({ code: 'known', message: '[["b"]]' })
    expect(heard).toEqual(['a', 5])
  })

  it('gives each person a turn, bounds what one may have waiting, and answers as the main thread does', async () => {
    const { article, entities } = seedArticle()
    const given = { article: { ...article, language: 'en' }, entities }
    const here = await TASKS.analyseArticle(given, nobody)
    const order: string[] = []
    const ask = async (who: string) => {
      const long = { task: 'analyseArticle', letters: 1_000_000, who }
      const never = () => Promise.reject(new Error('run here'))
      const told = await runInThread(long, never, given)
      order.push(who)
      return told
    }
    const many = Array.from({ length: 18 }, () => ask('one'))
    const refused = ask('one')
    const other = ask('other')
    await expect(refused).rejects.toMatchObject({ code: 'textBusy', status: 503 })
    expect(await other).toEqual(here)
    await Promise.all(many)
    expect(order.indexOf('other')).toBeLessThan(6)
    expect(order).toHaveLength(19)
  })

  it('takes short texts too once it is there, where the process asks for that', async () => {
    const { article, entities } = seedArticle()
    const given = { article: { ...article, language: 'en' }, entities }
    const short = { task: 'analyseArticle', letters: 10, who: 'one' }
    expect(await runInThread(short, () => 'here', given)).toBe('here')
    shortTextsToo()
    let told: unknown = 'here'
    for (let tries = 0; told === 'here' && tries < 200; tries += 1) {
      told = await runInThread(short, () => 'here', given)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(told).toEqual(await TASKS.analyseArticle(given, nobody))
  })
})
