import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { shapeProblem } from '@/src/editorial/guards/shapeProblem'
import { VALUE_RULES } from '@/src/editorial/guards/valueRules'
import { whereProblem } from '@/src/editorial/guards/whereProblem'

const ID = '68f3c1d2a4b5c6d7e8f90a1b'
const field = (name: string, type: string): FlattenedField =>
  ({ name, type, ...(type === 'relationship' && { relationTo: 'persons' }) }) as FlattenedField
const FIELDS = [
  field('id', 'relationship'),
  field('date', 'date'),
  field('number', 'number'),
  field('checkbox', 'checkbox'),
]
const stored = (name: string, value: unknown) => shapeProblem(FIELDS, { [name]: value })
const asked = (name: string, value: unknown) =>
  whereProblem({ [name]: { not_equals: value } }, 'articles', () => FIELDS)

const CASES: Record<string, Record<'taken' | 'refused', unknown[]>> = {
  id: { taken: [ID, ID.toUpperCase()], refused: ['1', `${ID}0`, 'g'.repeat(24)] },
  date: {
    taken: ['2026-02-28', '2026-02-28T10:00:00Z', new Date(0)],
    refused: ['2026-02-30', '1', 'dün', 5],
  },
  number: {
    taken: [0, -1.5, '12', ' 12 ', '-0.5', '.5', '5.'],
    refused: ['1.2.3', '-', '.', 'on', '1e5', '0x10', true, Infinity, NaN],
  },
  checkbox: { taken: [true, false, 'true', 'false'], refused: ['evet', 1] },
}

describe.each(Object.entries(CASES))('a value of kind %s', (name, { taken, refused }) => {
  it.each(taken)('%p is taken, stored or asked for', (value) => {
    expect([stored(name, value), asked(name, value)]).toEqual([null, null])
  })

  it.each(refused)('%p is refused in one sentence, stored or asked for', (value) => {
    const { tr, en } = VALUE_RULES[name as keyof typeof VALUE_RULES]
    expect(stored(name, value)).toEqual({ path: name, tr, en })
    expect(asked(name, value)).toEqual({ path: `where.${name}.not_equals`, tr, en })
  })

  it('may be empty in a form, not in a filter', () => {
    expect(stored(name, '')).toBeNull()
    expect(asked(name, '')).not.toBeNull()
  })
})

it('a filter may ask what is equal to no id: nothing is', () => {
  expect(whereProblem({ id: { equals: 'x' } }, 'articles', () => FIELDS)).toBeNull()
})
