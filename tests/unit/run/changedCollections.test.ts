import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

import { APPEND_ONLY, RAW_COLLECTIONS } from '@/src/run/database/grant'
import { STAMP } from '@/src/platform/database/check'

const OPENED =
  /editorialDatabase\((?:\w|\.)+\)\s*\.collection(?:<[^>(]*>)?\(\s*(?:'([^']+)'|(\w+))/g
const TURNS = /_TURNS = \{ name: '([^']+)'/g
const TURNS_ARE_TAKEN = path.join('editorial', 'database', 'turns.ts')

describe('the collections that the newsroom may change with its own login', () => {
  it('are all that its code opens by the raw driver, but for those that are only added to', () => {
    const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ts$/.test(name) && !name.startsWith('bench'))
      .flatMap((file) => {
        const source = readFileSync(path.join('src', file), 'utf8')
        const valueOf = (constant = '') =>
          new RegExp(`\\b${constant} = '([^']+)'`).exec(source)?.[1]
        const turns = [...source.matchAll(TURNS)].map(([, name]) => name)
        // What takes turns opens the collection of whichever turns it is given.
        const opened = [...source.matchAll(OPENED)].filter(() => !file.endsWith(TURNS_ARE_TAKEN))
        return opened
          .map(
            ([, name, constant]) =>
              name ?? (constant === 'STAMP' ? STAMP : (valueOf(constant) ?? constant)),
          )
          .concat(turns)
      })
    expect(named).toEqual(expect.arrayContaining(['account-turns', 'record-turns']))
    expect(named.length).toBeGreaterThan(4)
    // Those of the config are found by the command itself.
    const configured = readdirSync('collections').map(
      (name) => /slug: '([^']+)'/.exec(readFileSync(path.join('collections', name), 'utf8'))?.[1],
    )
    const versions = configured.map((name) => `_${name}_versions`)
    const known = [...RAW_COLLECTIONS, ...APPEND_ONLY, ...configured, ...versions]
    expect([...new Set(named)].filter((name) => !known.includes(name ?? ''))).toEqual([])
  })
})
