import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  countEntries,
  entries,
  MARK,
  MOST,
  PostingsReader,
  PostingsWriter,
  readEntries,
} from '@/src/delivery/search/index/postings'

/** In some documents of a stretch, seldom or all along, with any marks. */
const anyEntries = fc
  .record({
    from: fc.nat(MOST - 1),
    step: fc.constantFrom(1, 2, 63, 64, 65, 4_000),
    most: fc.constantFrom(0, 1, 63, 64, 300, MOST),
    marks: fc.array(fc.integer({ min: 1, max: MARK.all }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ from, step, most, marks }) =>
    Array.from({ length: Math.min(most, Math.ceil((MOST - from) / step)) }, (_, at) => {
      return ((from + at * step) << MARK.bits) | marks[at % marks.length]!
    }),
  )
/** By numbers of keys, ascending. */
const anyLists = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 100_000 }), anyEntries), { maxLength: 90 })
  .map((steps) => {
    let key = 0
    return steps.map(([step, list]) => [(key += step), list] as const)
  })

describe('postings', () => {
  it('answer the entries of each key as they were written, asked for one or gone through', () => {
    fc.assert(
      fc.property(anyLists, (lists) => {
        const writer = new PostingsWriter(lists.length)
        for (const [key, list] of lists) writer.write(key, Uint16Array.from(list), list.length)
        const postings = writer.done()
        const read = (count: number): number[] => [...entries.subarray(0, count)]
        for (const [key, list] of lists) {
          expect(read(readEntries(postings, key))).toEqual(list)
          expect(countEntries(postings, key)).toBe(list.length)
        }
        expect(readEntries(postings, 0)).toBe(0)
        const reader = new PostingsReader(postings)
        for (const [key, list] of lists.filter(([, one]) => one.length > 0)) {
          expect(reader.key).toBe(key)
          expect(read(reader.read())).toEqual(list)
        }
        expect(reader.key).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })
})
