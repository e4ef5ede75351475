import { createHash } from 'node:crypto'

import { type SearchedCollection, searchedTexts } from '@/src/editorial/entities/searched'
import { LOOK, LOOK_RECIPE } from '@/src/editorial/media/look'
import { DRAWN_SIZES, type DrawnSize } from '@/src/editorial/media/sizes'
import { articleFacets, claimFacets, eventFacets } from '@/src/editorial/projection/facets'
import { toPublicBody } from '@/src/editorial/projection/body'
import { publicCorrections } from '@/src/editorial/projection/corrections'
import { toPublicEvent, toPublicPerson, toPublicSource } from '@/src/editorial/projection/records'
import { searchTextOf } from '@/src/editorial/projection/searchTextOf'
import { searchWordsOf } from '@/src/editorial/projection/searchWordsOf'
import { foundBy } from '@/src/language/text/foundBy'
import { searchKeys } from '@/src/language/text/keys'
import { CORRECTED } from './correctedSamples'
import { ARTICLES, CLAIMS, EVENTS, FOUND_ARTICLES } from './samples'
import { FOUND_TEXTS } from './searchedSamples'
import { NAMED } from './namedSamples'
import { MANY, PHRASES, RECORDS, WORDS } from './samples'
import { TEXT } from './sampleText'

const hashOf = (worked: unknown): string =>
  createHash('sha256').update(JSON.stringify(worked)).digest('hex').slice(0, 16)

const FACETS = { articleFacets, claimFacets, eventFacets }

/** What lists of the public half filter by, worked out over the samples. Another set of functions is only for tests. */
export const facetsFingerprint = (by = FACETS): string =>
  hashOf([
    ARTICLES.map((article) => by.articleFacets(article)),
    CLAIMS.map((claim) => by.claimFacets(...claim)),
    EVENTS.map((event) => by.eventFacets(event)),
  ])

/** What of a public article stands among the corrections of all. */
export const correctionsFingerprint = (by = publicCorrections): string =>
  hashOf(CORRECTED.map((article) => by(article)))

type Keys = { foldKeys: string[]; skeletonKeys: string[] } | null
const keysOf = (document: Keys) => [document?.foldKeys, document?.skeletonKeys]
const NOBODY = { persons: new Map(), claimed: [] }
const READER_KEYS = {
  searchWordsOf,
  searchKeys,
  ofPerson: (): Keys => toPublicPerson(NAMED.person, null),
  ofSource: (): Keys => toPublicSource(NAMED.source),
  ofEvent: (): Keys => toPublicEvent(NAMED.event, NOBODY),
}

/** What readers find articles, persons, sources and events by. */
export const readerKeysFingerprint = (by = READER_KEYS): string =>
  hashOf([
    FOUND_ARTICLES.map((found) => by.searchWordsOf(...found)),
    [...PHRASES, ...WORDS].map((name) => by.searchKeys([name])),
    by.searchKeys([...PHRASES]),
    [by.ofPerson(), by.ofSource(), by.ofEvent()].map(keysOf),
  ])

/** What of a text a search in whole texts reads: of one that has every part, and of every word. */
export const readerTextsFingerprint = (by = searchTextOf): string =>
  hashOf(FOUND_TEXTS.map((text) => by(text)))

const STAFF_KEYS = { searchedTexts, foundBy }

/** What the newsroom finds its own records by. */
export const staffKeysFingerprint = (by = STAFF_KEYS): string =>
  hashOf([
    Object.entries(RECORDS).map(([collection, record]) => {
      const found = by.searchedTexts(collection as SearchedCollection, record)
      return [found, by.foundBy(found)]
    }),
    WORDS.map((word) => by.foundBy({ names: [word] })),
    PHRASES.map((phrase) => [
      by.foundBy({ names: [phrase] }),
      by.foundBy({ names: [], texts: [phrase] }),
    ]),
    by.foundBy({ names: [MANY] }),
    by.foundBy({ names: [], texts: [MANY, MANY] }),
  ])

/** The forms in which readers get a text, worked out over one that has every part. */
export const textFormsFingerprint = (by = toPublicBody): string =>
  hashOf(
    by(
      TEXT.body,
      TEXT.shown,
      () => TEXT.image,
      'tr',
      () => TEXT.attachment,
    ),
  )

/** How one size is drawn, in a form that two builds can be compared by. */
const recipeOf = ({ name, width, format, options, narrower }: DrawnSize): string => {
  const all = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1))
  return [name, width, format, ...all.map(([key, value]) => `${key}=${value}`), narrower].join(' ')
}

/** The sizes that pictures are drawn in, a row each, so that it can be seen which of them changed (`changedSizes`). */
export const picturesFingerprint = (sizes: readonly DrawnSize[] = DRAWN_SIZES): string =>
  [...sizes.map(recipeOf), LOOK_RECIPE].join('; ')

/** Names of the sizes that are drawn otherwise than a fingerprint says, new ones and the look among them; all where there is none. */
export const changedSizes = (
  known: string | undefined,
  sizes: readonly DrawnSize[] = DRAWN_SIZES,
): string[] => {
  const drawn = new Set((known ?? '').split('; '))
  const changed = sizes.filter((size) => !drawn.has(recipeOf(size))).map(({ name }) => name)
  return drawn.has(LOOK_RECIPE) ? changed : [...changed, LOOK]
}
