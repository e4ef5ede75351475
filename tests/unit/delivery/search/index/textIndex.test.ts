import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import { plainSearch } from '@/tests/support/plainSearch'
import type { IndexedDocument } from '@/src/delivery/search/index/indexed'
import {
  DIMENSIONS,
  type Dimension,
  type IndexQuestion,
} from '@/src/delivery/documents/searchQuestion'
import { TextIndex } from '@/src/delivery/search/index/textIndex'
import { searchText, soundsIn } from '@/src/language/text/searchText'
import { typedKeys } from '@/src/language/text/keys'
import { skeleton, skeletonKey } from '@/src/language/text/skeleton'

const WORDS = ['su', 'belediye', 'belediyenin', 'kuyu', 'Mekhtiyev', 'Mehdiyew', 'Bakü’de', 'yıl']
const SIZES = { most: 5, sealed: 2, fresh: 4 }

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '))
const value = fc.record({
  dimension: fc.constantFrom<Dimension>(...DIMENSIONS),
  value: fc.constantFrom('bir', 'iki', 'uzun ad'),
})
const unique = (values: { dimension: Dimension; value: string }[]) =>
  [...new Map(values.map((one) => [`${one.dimension} ${one.value}`, one])).values()].map((one) => ({
    ...one,
    name: `Adı ${one.value}`,
  }))
/** Of one article: itself, or its claims. */
const documents = fc
  .array(fc.record({ lead: text, text, values: fc.array(value, { maxLength: 4 }) }), {
    maxLength: 3,
  })
  .chain((parts) => fc.record({ parts: fc.constant(parts), time: fc.nat(5) }))
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ owner: fc.nat(12), given: documents, isBulk: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constantFrom('tidy', 'tidyAll', 'reopen') },
)
const made = (
  owner: string,
  { parts, time }: { parts: { lead: string; text: string; values: any[] }[]; time: number },
): IndexedDocument[] =>
  parts.map((part, index) => ({
    ...{ id: `${owner}.${index}`, owner, version: '1', time, values: unique(part.values) },
    text: searchText(
      {
        leads: [part.lead],
        texts: [part.text],
        more: part.text ? [skeletonKey(skeleton(part.text))] : [],
      },
      'tr',
    ),
  }))

const few = <Value>(one: fc.Arbitrary<Value>, maxLength: number) => fc.array(one, { maxLength })
const word = fc.constantFrom(...WORDS, 'Mehtijef', 'yok')
const question: fc.Arbitrary<IndexQuestion> = fc.record({
  of: fc.constant<'articles'>('articles'),
  words: few(word, 3).map((words) =>
    words.map((one) => ({ keys: typedKeys(one), sound: skeletonKey(skeleton(one)) })),
  ),
  phrases: few(fc.array(word, { minLength: 1, maxLength: 3 }), 1).map((all) =>
    all.map((words) => soundsIn(words.join(' '))),
  ),
  without: fc.record({
    words: few(word, 1).map((words) => words.map(typedKeys)),
    phrases: few(fc.array(word, { minLength: 2, maxLength: 2 }), 1).map((all) =>
      all.map((words) => soundsIn(words.join(' '))),
    ),
  }),
  filter: fc.record(
    {
      sections: few(fc.constantFrom('bir', 'iki', 'yok'), 2),
      persons: few(fc.constantFrom('bir', 'uzun ad'), 2),
      from: fc.nat(4),
      to: fc.nat(6),
    },
    { requiredKeys: [] },
  ),
  order: fc.constantFrom('newest' as const, 'relevance' as const),
  after: fc.constant(null),
  first: fc.integer({ min: 1, max: 4 }),
  count: fc.boolean(),
  facets: fc.boolean(),
})

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
          fc.array(question, { maxLength: 6, minLength: 1 }),
          (steps, asked) => {
            let index = new TextIndex(sign, undefined, SIZES)
            const all = new Map<string, IndexedDocument[]>()
            for (const one of steps) {
              if (one === 'tidy') index.tidy()
              else if (typeof one === 'string') {
                while (index.tidy(true));
                if (one === 'reopen')
                  index = new TextIndex(sign, structuredClone(index.parts()), SIZES)
              } else {
                const owner = `a${one.owner}`
                const given = made(owner, one.given)
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
})
