import { describe, expect, it } from '@jest/globals'

import { readDeskQuery, writeDeskQuery } from '@/src/editorial/desk/query'
import { readPreference } from '@/src/editorial/desk/screens/preference'

const read = (search: string) => readDeskQuery(new URLSearchParams(search))
const ID = 'a'.repeat(24)

describe('the address of the desk', () => {
  it('says which texts are shown and how, in one order', () => {
    const search = `?view=rows&desk=${ID}&person=me&due=late&blocked=1`
    const { query, problems } = read(`?blocked=1&due=late&person=me&desk=${ID}&view=rows&utm=x`)
    expect(problems).toEqual([])
    expect(writeDeskQuery(query)).toBe(search)
    expect(writeDeskQuery({})).toBe('')
  })

  it.each([
    ['desk=kent'],
    [`desk=${ID.toUpperCase()}`],
    ['desk[$ne]=x&due=soon'],
    ['view=list'],
    ['days=8'],
    ['days=x'],
    ['from=2026-02-30'],
    ['band=mine'],
    ['blocked=yes'],
    [`after=${'x'.repeat(201)}`],
  ])('that holds %s is used without it, and the fault is named', (search) => {
    const { query, problems } = read(search)
    expect(query).toEqual({})
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^\w+: ./)
  })
})

describe('what a person keeps of the desk', () => {
  it('is read as it was kept, and anything else as nothing', () => {
    const kept = { view: 'rows', welcomed: true, saved: [{ name: 'Kent', search: `?desk=${ID}` }] }
    expect(readPreference(kept)).toEqual(kept)
    const none = { view: null, welcomed: false, saved: [] }
    for (const stored of [null, undefined, 7, {}, { view: 'x', saved: [{ name: 1 }] }]) {
      expect(readPreference(stored)).toEqual(none)
    }
  })
})
