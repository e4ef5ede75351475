import fc from 'fast-check'
import type { IndexedDocument } from '@/src/delivery/search/index/indexed'
import {
  DIMENSIONS,
  type Dimension,
  type IndexQuestion,
} from '@/src/delivery/documents/searchQuestion'
import { searchText, soundsIn } from '@/src/language/text/searchText'
import { typedKeys } from '@/src/language/text/keys'
import { skeleton, skeletonKey } from '@/src/language/text/skeleton'

const WORDS = ['su', 'belediye', 'belediyenin', 'kuyu', 'Mekhtiyev', 'Mehdiyew', 'Bakü’de', 'yıl']

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
/** Of one article: itself, or its claims; see `madeDocuments`. */
export const anyDocuments = fc
  .array(fc.record({ lead: text, text, values: fc.array(value, { maxLength: 4 }) }), {
    maxLength: 3,
  })
  .chain((parts) => fc.record({ parts: fc.constant(parts), time: fc.nat(5) }))
/** What `anyDocuments` says, as an index takes it. */
export const madeDocuments = (
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
/** A question about them. */
export const anyQuestion: fc.Arbitrary<IndexQuestion> = fc.record({
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
