import { describe, expect, it } from '@jest/globals'
import dictionary from 'dictionary-tr'
import { existsSync, mkdtempSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
// @ts-expect-error The package has no types.
import nspell from 'nspell'

import { startSpeller } from '@/src/sourcing/spelling/speller'
import { holds, keepTable, makeTable, readTable } from '@/src/sourcing/spelling/wordTable.mjs'
import { random } from '@/tests/support/random'

type Library = { data: object; correct(word: string): boolean }

const file = () => path.join(mkdtempSync(path.join(tmpdir(), 'words-')), 'kunye', 'words.bin')

describe('a table of words', () => {
  const words = Array.from({ length: 5_000 }, (_, at) => `söz${at * 7}`)
  const table = makeTable(words)

  it('holds its words and no others', () => {
    expect(words.filter((word) => !holds(table, word))).toEqual([])
    const others = Array.from({ length: 5_000 }, (_, at) => `söz${at * 7 + 1}`)
    expect([...others, '', 'söz', '0'].filter((word) => holds(table, word))).toEqual([])
    expect(holds(makeTable([]), 'söz')).toBe(false)
  })

  it('is kept in a file, whole or not at all', () => {
    const kept = file()
    expect(readTable(kept)).toBeNull()
    keepTable(kept, table)
    expect(readTable(kept)).toEqual(table)
    expect(readdirSync(path.dirname(kept))).toEqual(['words.bin'])
    truncateSync(kept, 4_000)
    expect(readTable(kept)).toBeNull()
    writeFileSync(kept, 'something else')
    expect(readTable(kept)).toBeNull()
  })

  it('that can be written nowhere is done without', () => {
    const blocked = file()
    writeFileSync(path.dirname(blocked), 'a file where a folder would be')
    keepTable(blocked, table)
    expect(existsSync(blocked)).toBe(false)
  })
})

describe('the dictionary’s thread', () => {
  it('knows what the library knows, of forms, slips, capitals and what is no word', async () => {
    const library = nspell(dictionary.aff, dictionary.dic) as Library
    const forms = Object.keys(library.data)
    const next = random(11)
    const letters = 'abcçdefgğhıijklmnoöprsştuüvyzâîû'
    const one = (of: string | string[]) => of[Math.floor(next() * of.length)] ?? ''
    const made: ((word: string) => string)[] = [
      (word) => word,
      (word) => word.toUpperCase(),
      (word) => word.toLocaleUpperCase('tr'),
      (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
      (word) => word + one(letters),
      (word) => word.slice(0, 3) + one(letters) + word.slice(4),
    ]
    const words = Array.from({ length: 6_000 }, (_, at) => made[at % made.length]?.(one(forms)))
      .map((word) => word ?? '')
      .concat(['', ' ', ' a ', 'İSTANBUL', 'istanbul', 'constructor', '__proto__'])
    const speller = startSpeller()
    const answers = await speller.ask(
      JSON.stringify(words.map((word) => ({ lower: word, printed: word }))),
      60_000,
    )
    speller.stop()
    const known = words.map((word) => library.correct(word))
    const told = JSON.parse(answers ?? '[]') as unknown[]
    expect(told.map((answer) => answer === null)).toEqual(known)
    expect(known.filter(Boolean).length).toBeGreaterThan(2_000)
    expect(known.filter((isKnown) => !isKnown).length).toBeGreaterThan(2_000)
  }, 120_000)
})
