import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

import { parseEnv } from '@/src/env'

/** Only for tests of clocks that disagree. */
const FOR_TESTS = ['KUNYE_CLOCK_OFFSET_MS']

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const given = Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value = ''] = /^([A-Z_]+)=(.*)$/.exec(line) ?? []
      return name ? [[name, value]] : []
    }),
  )

  it('names every variable that the environment is read for', () => {
    const read = [...readFileSync('src/env.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+):/gm)]
    const names = read.map(([, name]) => name ?? '').filter((name) => !FOR_TESTS.includes(name))
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !(name in given))).toEqual([])
  })

  it('starts a demo as it stands', () => {
    expect(parseEnv(given)).toMatchObject({ mode: 'demo', PORT: 3000 })
  })
})
