import { describe, expect, it } from '@jest/globals'

import { differingFields, MOST_FIELDS } from '@/src/editorial/publish/verify/compare'

const at = new Date('2025-10-09T10:00:00Z')

describe('the fields in which a public document differs', () => {
  it('are none where it is the same, whatever the order of its keys and for undefined as null', () => {
    const expected = { name: 'Ayşe', at, list: [{ a: 1, b: undefined }] }
    expect(
      differingFields(expected, { list: [{ b: null, a: 1 }], at: new Date(at), name: 'Ayşe' }),
    ).toEqual([])
  })

  it('are named by their path, down to the item of a list', () => {
    const expected = { persons: [{ name: 'Ayşe' }, { name: 'Bora' }] }
    expect(differingFields(expected, { persons: [{ name: 'Ayşe' }, { name: 'Can' }] })).toEqual([
      { path: 'persons.1.name', expected: '"Bora"', stored: '"Can"' },
    ])
  })

  it('are those that are missing and those that are too much', () => {
    expect(differingFields({ a: 1, list: [] }, { b: null, list: [7] })).toEqual([
      { path: 'a', expected: '1', stored: '—' },
      { path: 'list.0', expected: '—', stored: '7' },
      { path: 'b', expected: '—', stored: 'null' },
    ])
  })

  it.each([
    [{ at }, { at: at.toISOString() }],
    [{ n: 1 }, { n: '1' }],
    [{ list: [] }, { list: {} }],
    [{ one: null }, { one: {} }],
  ])('are those of another type: %j', (expected, stored) => {
    expect(differingFields(expected, stored)).toHaveLength(1)
  })

  it('are cut short: the first MOST_FIELDS, and their values to 80 letters', () => {
    const many = (value: string) => ({ ...Array.from({ length: MOST_FIELDS + 3 }, () => value) })
    const found = differingFields(many('a'), many('x'.repeat(200)))
    expect(found).toHaveLength(MOST_FIELDS)
    expect(found[0]?.stored).toHaveLength(80)
  })
})
