import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { placeStory } from '@/src/editorial/import/placeStory'
import { readStory } from '@/src/editorial/import/readStory'
import { analyse } from '@/src/sourcing/finder/analyse'
import { BARE_CODES } from '@/src/sourcing/finder/checks/Bare'

type Example = { code: string; fires: boolean; language: string; text: string }

const examples = (): Example[] =>
  readFileSync('docs/findings.md', 'utf8')
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const code = section.slice(0, section.indexOf('\n')).trim()
      return [...section.matchAll(/^```(fires|silent) (tr|en)\n([^]*?)^```/gm)].map(
        ([, kind, language = '', text = '']) => ({ code, fires: kind === 'fires', language, text }),
      )
    })

const codesOf = async ({ text, language }: Example): Promise<string[]> => {
  const nodes = placeStory(text, readStory(Buffer.from(text), { name: 'story.txt' }))
  const { findings } = await analyse({ text, nodes, language, reference: '2026-03-12' })
  return findings.map(({ code }) => code)
}

describe('docs/findings.md', () => {
  it('has for every code one example that fires and one that does not', () => {
    const told = examples().map(({ code, fires }) => `${code} ${fires}`)
    expect(told).toEqual(BARE_CODES.flatMap((code) => [`${code} true`, `${code} false`]))
  })

  it.each(examples())(
    '$code fires $fires ($language)',
    async (example) => {
      expect((await codesOf(example)).includes(example.code)).toBe(example.fires)
    },
    30_000,
  )
})
