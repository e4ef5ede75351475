import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'

import { RAW_COLLECTIONS } from '@/src/cli/database/changedCollections'
import { APPEND_ONLY } from '@/src/cli/database/grant'

const OPENED =
  /editorialDatabase\((?:\w|\.)+\)\s*\.collection(?:<[^>(]*>)?\(\s*(?:'([^']+)'|(\w+))/g

describe('the collections that the newsroom may change with its own login', () => {
  it('are all that its code opens by the raw driver, but for those that are only added to', () => {
    const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ts$/.test(name) && !name.startsWith('bench'))
      .flatMap((name) => [...readFileSync(path.join('src', name), 'utf8').matchAll(OPENED)])
      .map(([, name, constant]) => name ?? (constant === 'STAMP' ? 'schema-stamp' : constant))
    expect(named.length).toBeGreaterThan(4)
    // Those of the config are found by the command itself.
    const configured = readdirSync('collections').map(
      (name) => /slug: '([^']+)'/.exec(readFileSync(path.join('collections', name), 'utf8'))?.[1],
    )
    const known = [...RAW_COLLECTIONS, ...APPEND_ONLY, ...configured]
    expect([...new Set(named)].filter((name) => !known.includes(name ?? ''))).toEqual([])
  })
})
