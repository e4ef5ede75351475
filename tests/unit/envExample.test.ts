import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

import { envFile } from '@/src/run/environment'
import { NEEDED_BY_NEWSROOM, OF_PRODUCTION, parseEnv } from '@/src/platform/env'
import { variables } from '@/src/platform/env/variables'
import { WORDS } from '@/src/platform/env/variableWords'

/** Only for tests of clocks that disagree. */
const FOR_TESTS = ['KUNYE_CLOCK_OFFSET_MS']
/** Read before there is a file: it names it. */
const NAMES_THE_FILE = 'KUNYE_ENV_FILE'

describe('B10 .env.example', () => {
  const text = readFileSync('.env.example', 'utf8')
  const named = [...text.matchAll(/^(?:# )?([A-Z]+_[A-Z_]+|PORT|HOST)=/gm)].map(
    ([, name = '']) => name,
  )
  const read = Object.keys(variables.shape).filter((name) => !FOR_TESTS.includes(name))

  it('names every variable that src/platform/env.ts reads, and no other', () => {
    expect(read.length).toBeGreaterThan(24)
    expect(read.filter((name) => !named.includes(name))).toEqual([])
    expect(named.filter((name) => !read.includes(name))).toEqual([])
    expect(named).toContain('KUNYE_INTERNAL_URL')
  })

  it('misses none that is read past src/platform/env.ts', () => {
    const asked = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|mjs)$/.test(name))
      .flatMap((file) => [
        ...readFileSync(path.join('src', file), 'utf8').matchAll(
          /process\.env\.((?:KUNYE|PAYLOAD|DATABASE|PUBLIC)_[A-Z_]+)/g,
        ),
      ])
      .map(([, name = '']) => name)
      .filter((name) => name !== NAMES_THE_FILE)
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.filter((name) => !read.includes(name))).toEqual([])
    expect(Object.keys(WORDS).sort()).toEqual(Object.keys(variables.shape).sort())
  })

  it('copied as it stands is refused, with all that is missing at once', () => {
    const given = envFile('.env.example') ?? {}
    expect(() => parseEnv(given, NEEDED_BY_NEWSROOM)).toThrow(
      'DATABASE_URI, PAYLOAD_SECRET, KUNYE_AUDIT_KEY ve KUNYE_PUBLIC_URL gerekli',
    )
    // What is left out is what the file says it is.
    const optional = [
      ...text.matchAll(
        /^# ((?:PORT|HOST|KUNYE_(?:NAME|DATA_DIR|CACHE_MB|SEARCH_MB|MAX\w+|OPERATIONS|TRUSTED_PROXIES|WEBHOOK\w+))=.*)$/gm,
      ),
    ]
    const said = Object.fromEntries(optional.map(([, line = '']) => line.split('=')))
    expect(Object.keys(said)).toHaveLength(13)
    const { KUNYE_MEDIA_DIR: _dir, ...defaults } = parseEnv(said)
    expect(defaults).toEqual(parseEnv({}))
  })

  it('has the production names in its first part, and none of them elsewhere', () => {
    expect(named.slice(0, 7).filter((name) => !(OF_PRODUCTION as string[]).includes(name))).toEqual(
      [],
    )
    expect(named.slice(7).filter((name) => (OF_PRODUCTION as string[]).includes(name))).toEqual([])
  })
})
