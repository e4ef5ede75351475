import { describe, expect, it } from '@jest/globals'
import type { Words } from '@/src/language/words'
import { exchange, type Part } from '@/src/run/dev/exchange'
import { BrokenSource, type Built } from '@/src/run/dev/openBundle'

type Outcome = string | null | Error

/** A part whose builds come out like this, one after the other, of this source. */
const part = (tr: string, source: string, outcomes: Outcome[], swapped: string[]): Part => ({
  name: { tr, en: tr },
  bundle: {
    rebuild: async (): Promise<Built | null> => {
      const outcome = outcomes.shift() ?? null
      if (outcome instanceof Error) throw outcome
      return outcome === null ? null : { file: outcome, sources: new Set([source]) }
    },
    close: async () => undefined,
  },
  swap: async (file) => {
    if (file.includes('throws')) throw new Error('bağlantı yok\n    at somewhere')
    swapped.push(file)
  },
})
const running = async (outcomes: Outcome[]) => {
  const swapped: string[] = []
  const said: Words[] = []
  const parts = exchange([part('ön', 'src/a.ts', ['first', ...outcomes], swapped)], (words) =>
    said.push(words),
  )
  await parts.begin()
  return { parts, swapped, said }
}

describe('exchange', () => {
  it('swaps what came out as something else, and tells file and seconds', async () => {
    const { parts, swapped, said } = await running(['second'])
    await parts.changed(['src/a.ts'])
    expect(swapped).toEqual(['first', 'second'])
    expect(said).toHaveLength(1)
    expect(said[0]?.tr).toMatch(/^Yenilendi: ön \(src\/a\.ts\), \d+,\d sn$/)
    expect(said[0]?.en).toMatch(/^reloaded: ön, \d+\.\d s$/)
  })

  it('builds nothing for a file that is in no part', async () => {
    const { parts, swapped, said } = await running(['second'])
    await parts.changed(['src/b.ts'])
    expect(swapped).toEqual(['first'])
    expect(said).toEqual([])
  })

  it('leaves the old one where a file is broken, says where, and heals at the next good save', async () => {
    const { parts, swapped, said } = await running([
      new BrokenSource('src/a.ts:3:5 Expected ";"'),
      'good',
    ])
    await parts.changed(['src/a.ts'])
    expect(swapped).toEqual(['first'])
    expect(said[0]?.tr).toBe(
      'Yenilenemedi: ön, eskisi çalışıyor; düzeltip kaydedin: src/a.ts:3:5 Expected ";"',
    )
    // A file that was missing is in no part yet.
    await parts.changed(['src/missing.ts'])
    expect(swapped).toEqual(['first', 'good'])
    expect(said[1]?.tr).toMatch(/^Yenilendi: ön/)
  })

  it('says that it is in order again where the text is as it was', async () => {
    const { parts, said } = await running([new BrokenSource('src/a.ts:1:1 x'), null])
    await parts.changed(['src/a.ts'])
    await parts.changed(['src/a.ts'])
    expect(said.map(({ en }) => en.split(':')[0])).toEqual(['not reloaded', 'reloaded'])
  })

  it('tells one line of what a swap failed by', async () => {
    const { parts, swapped, said } = await running(['throws', 'third'])
    await parts.changed(['src/a.ts'])
    expect(said[0]?.tr).toMatch(/: bağlantı yok$/)
    await parts.changed(['src/a.ts'])
    expect(swapped).toEqual(['first', 'third'])
  })

  it('takes changes one after the other', async () => {
    const { parts, swapped } = await running(['second', 'third'])
    await Promise.all([parts.changed(['src/a.ts']), parts.changed(['src/a.ts'])])
    await parts.settled()
    expect(swapped).toEqual(['first', 'second', 'third'])
  })

  it('names what Next sends, and what waits for a new start', async () => {
    const { parts, said } = await running([])
    await parts.changed(['src/editorial/admin/Login.tsx', 'src/platform/env/variables.ts'])
    expect(said.map(({ tr }) => tr)).toEqual([
      'Next gönderiyor: src/editorial/admin/Login.tsx',
      'Yeniden başlatınca geçerli olur: src/platform/env/variables.ts',
    ])
  })
})
