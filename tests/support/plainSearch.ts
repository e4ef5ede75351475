import type { IndexedDocument } from '@/src/delivery/search/index/indexed'
import { byAge, type IdSign } from '@/src/delivery/search/index/order'
import {
  DIMENSIONS,
  type FacetCount,
  type IndexQuestion,
} from '@/src/delivery/documents/searchQuestion'
import { BORDER } from '@/src/language/text/searchText'

const keysOf = ({ text }: IndexedDocument): string[] =>
  text.keys.split(' ').map((key) => key.replace(/^\^/, '').replace(/\*\d$/, ''))

const standsIn = ({ text }: IndexedDocument, phrase: readonly string[]): boolean =>
  text.words
    .split(BORDER)
    .some((stretch) => ` ${stretch.trim()} `.includes(` ${phrase.join(' ')} `))

const valuesOf = (document: IndexedDocument, dimension: string): string[] =>
  document.values.filter((one) => one.dimension === dimension).map(({ value }) => value)

/** What a search answers, by reading every document from its beginning to its end; in the order of time. */
export function plainSearch(
  documents: readonly IndexedDocument[],
  question: IndexQuestion,
  sign: IdSign,
): { ids: string[]; count: number; facets: Record<string, FacetCount[]> } {
  const { words, phrases, without, filter } = question
  const known = new Set(documents.flatMap(keysOf))
  const looked = words.map(({ keys, sound }) =>
    sound === null || keys.some((key) => known.has(key)) ? keys : [sound],
  )
  const isFound = (document: IndexedDocument): boolean => {
    const own = new Set(keysOf(document))
    return (
      looked.every((keys) => keys.some((key) => own.has(key))) &&
      !without.words.flat().some((key) => own.has(key)) &&
      phrases.every((phrase) => standsIn(document, phrase)) &&
      !without.phrases.some((phrase) => standsIn(document, phrase)) &&
      document.time >= (filter.from ?? -Infinity) &&
      document.time < (filter.to ?? Infinity)
    )
  }
  const fits = (document: IndexedDocument, but?: string): boolean =>
    DIMENSIONS.every((dimension) => {
      const asked = filter[dimension]
      return (
        !asked ||
        dimension === but ||
        valuesOf(document, dimension).some((value) => asked.includes(value))
      )
    })
  const found = documents.filter(isFound).sort((a, b) => byAge(b, a, sign))
  const hits = found.filter((one) => fits(one))
  const facets = Object.fromEntries(
    DIMENSIONS.map((dimension) => {
      const counts = new Map<string, FacetCount>()
      for (const document of found.filter((one) => fits(one, dimension))) {
        for (const { value, name } of document.values.filter(
          (one) => one.dimension === dimension,
        )) {
          counts.set(value, { value, name, count: (counts.get(value)?.count ?? 0) + 1 })
        }
      }
      const all = [...counts.values()].sort(
        (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
      )
      return [dimension, all.slice(0, 20)]
    }),
  )
  return { ids: hits.map(({ id }) => id), count: hits.length, facets }
}
