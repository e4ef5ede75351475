import { describe, expect, it } from '@jest/globals'

import { everyRow, pairCover, pairsOf, type Table } from '@/tests/matrix/pairCover'
import { TABLES } from '@/tests/matrix/sampled'

type AnyRow = Record<string, unknown>

describe('what npm test asks of the access matrix', () => {
  it.each(Object.entries(TABLES))(
    '%s: every possible pair of values of two dimensions is asked',
    (_name, given) => {
      const table = given as unknown as Table<AnyRow>
      const rows = pairCover(table)
      const asked = new Set(rows.flatMap(pairsOf))
      const all = everyRow(table)
      const possible = new Set(all.flatMap(pairsOf))
      expect([...possible].filter((pair) => !asked.has(pair))).toEqual([])
      // Nothing is asked that cannot be, nothing twice, and far less than everything.
      expect([...asked].filter((pair) => !possible.has(pair))).toEqual([])
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length)
      expect(rows.length).toBeLessThan(all.length / 3)
      if (all.length < 2_000) expect(rows).toEqual(pairCover(table))
    },
  )

  it('holds what a sample in step with the tables left out', () => {
    const asked = (name: keyof typeof TABLES) =>
      new Set(pairCover(TABLES[name] as unknown as Table<AnyRow>).flatMap(pairsOf))
    const gates = asked('gates')
    for (const name of ['approve', 'publish', 'publishUrgent', 'schedule']) {
      for (const modifier of ['embargoed', 'legalGate', 'factGate']) {
        expect(gates).toContain(`modifier=${modifier} name=${name}`)
      }
    }
    for (const actor of ['factChecker', 'deskReporter', 'otherReporter', 'author', 'chief']) {
      expect(asked('hiddenReads')).toContain(`actor=${actor} modifier=embargoed`)
    }
    const stages = [...asked('reads')].filter((pair) => /^stage=\w+ actor=author$/.test(pair))
    expect(stages).toHaveLength(7)
  })
})
