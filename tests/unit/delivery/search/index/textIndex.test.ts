import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import { anyDocuments, anyQuestion, madeDocuments } from '@/tests/support/anySearch'
import { plainSearch } from '@/tests/support/plainSearch'
import type { IndexedDocument } from '@/src/delivery/search/index/indexed'
import type { IndexQuestion } from '@/src/delivery/documents/searchQuestion'
import { Lexicon } from '@/src/delivery/search/index/lexicon'
import { TextIndex } from '@/src/delivery/search/index/textIndex'

const SIZES = { most: 5, sealed: 2, fresh: 4 }

const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ owner: fc.nat(12), given: anyDocuments, isBulk: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constantFrom('tidy', 'tidyAll', 'reopen') },
)
/** All ids, page by page. */
const pages = (index: TextIndex, asked: IndexQuestion): string[] => {
  const ids: string[] = []
  let after: IndexQuestion['after'] = null
  for (;;) {
    const { hits, hasMore } = index.search({ ...asked, after }, 100)
    ids.push(...hits.map(({ id }) => id))
    after = hits.at(-1) ?? null
    if (!hasMore || !after) return ids
  }
}

describe('the index', () => {
  it.each([1, -1] as const)(
    'answers whatever is put, changed, taken away and merged as a plain reading would (%i)',
    (sign) => {
      fc.assert(
        fc.property(
          fc.array(step, { maxLength: 40 }),
          fc.array(anyQuestion, { maxLength: 6, minLength: 1 }),
          (steps, asked) => {
            let keys = new Lexicon()
            let index = new TextIndex(sign, keys, undefined, SIZES)
            const all = new Map<string, IndexedDocument[]>()
            for (const one of steps) {
              if (one === 'tidy') index.tidy()
              else if (typeof one === 'string') {
                while (index.tidy(true));
                if (one === 'reopen') {
                  keys = new Lexicon(structuredClone(keys.parts()))
                  index = new TextIndex(sign, keys, structuredClone(index.parts()), SIZES)
                }
              } else {
                const owner = `a${one.owner}`
                const given = madeDocuments(owner, one.given)
                index.put(owner, given, one.isBulk)
                all.set(owner, given)
              }
            }
            const documents = [...all.values()].flat()
            for (const one of asked) {
              const plain = plainSearch(documents, one, sign)
              const first = index.search(one, 100)
              expect(first.count).toBe(one.count ? plain.count : null)
              expect(first.facets).toEqual(one.facets ? plain.facets : null)
              const ids = pages(index, one)
              if (one.order === 'newest') expect(ids).toEqual(plain.ids)
              else expect([...ids].sort()).toEqual([...plain.ids].sort())
            }
            expect(new Set([...index.versions()].map(([owner]) => owner))).toEqual(
              new Set(documents.map(({ owner }) => owner)),
            )
          },
        ),
        { numRuns: runs(300) },
      )
    },
    60_000,
  )

  it('takes away what an article has and nothing of one whose id has the same hash', () => {
    const index = new TextIndex(1, new Lexicon(), undefined, SIZES)
    // Of these two FNV-1a makes the same 32 bits.
    const owners = ['costarring', 'liquid'] as const
    const given = { time: 1, parts: [{ lead: 'su', text: '', values: [] }] }
    for (const owner of owners) index.put(owner, madeDocuments(owner, given))
    while (index.tidy(true));
    index.put(owners[0], [])
    expect([...index.versions()]).toEqual([[owners[1], '1']])
  })

  it('counts all that its lists take, ids and versions as well', () => {
    const index = new TextIndex(1, new Lexicon(), undefined, SIZES)
    const given = { time: 1, parts: [{ lead: 'su', text: '', values: [] }] }
    for (const size of [10, 1_000]) {
      const before = index.bytes()
      index.put('a'.repeat(size), madeDocuments('a'.repeat(size), given))
      index.seal()
      expect(index.bytes() - before).toBeGreaterThan(size)
    }
  })

  it('fills its segments when many come one after the other, two of a moment together', () => {
    const index = new TextIndex(-1, new Lexicon(), undefined, SIZES)
    for (let at = 0; at < 40; at += 1) {
      const time = Math.floor(at / 2)
      const given = { time, parts: [{ lead: 'su', text: '', values: [] }] }
      const owner = `a${String(at).padStart(2, '0')}`
      index.put(owner, madeDocuments(owner, given), true)
    }
    while (index.tidy(true));
    expect(index.parts().base.map(({ times }) => times.length)).toEqual(Array(10).fill(4))
  })
})
