import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { type SearchedCollection, SEARCHED, searchedTexts } from '@/src/editorial/entities/searched'
import { drawSizes } from '@/src/editorial/media/drawSizes'
import { DRAWN_SIZES, SIZE_NAMES } from '@/src/editorial/media/sizes'
import { articleFacets, claimFacets, eventFacets } from '@/src/editorial/projection/facets'
import { publicCorrections } from '@/src/editorial/projection/corrections'
import { searchWordsOf } from '@/src/editorial/projection/searchWordsOf'
import { toPublicBody } from '@/src/editorial/projection/body'
import { childrenOf, type LooseNode, rootOf } from '@/src/language/richText/body'
import { NODE_RULES } from '@/src/language/richText/nodeRules'
import { foundBy as worked } from '@/src/language/text/foundBy'
import { searchKeys as workedKeys } from '@/src/language/text/keys'
import { AS_OF_0008 } from '@/src/migrations/asOf0008'
import { DERIVED } from '@/src/migrations/derived'
import * as by from '@/src/migrations/fingerprints'
import { CORRECTED } from '@/src/migrations/correctedSamples'
import { FOUND_ARTICLES, RECORDS } from '@/src/migrations/samples'
import { TEXT } from '@/src/migrations/sampleText'
import type { PublicCorrection } from '@/src/published/documents'
import { type FacetKind, everyFacet } from '@/src/published/facets'
import { png } from '@/tests/support/uploads'

/** The samples are long, and most of them are the same for every change that is tried. */
const remembered = <G, K>(work: (given: G) => K): ((given: G) => K) => {
  const known = new Map<string, K>()
  return (given) => {
    const name = JSON.stringify(given)
    const found = known.get(name) ?? work(given)
    known.set(name, found)
    return found
  }
}
const foundBy = remembered(worked)
const searchKeys = remembered(workedKeys)

/** The compiler asks for each kind, so that a new one has to be in a sample. */
const KINDS: Record<FacetKind, true> = {
  ...{ state: true, language: true, genre: true, section: true, tag: true, byline: true },
  ...{ article: true, person: true, source: true, event: true, kind: true, seriousness: true },
  ...{ status: true, occurrence: true, speaker: true, mode: true, quoted: true, sole: true },
}
const FACETS = { articleFacets, claimFacets, eventFacets }
type Facets = typeof FACETS
const facetsWith = (change: (all: string[]) => string[], only?: keyof Facets) => {
  const changed = Object.fromEntries(
    Object.entries(FACETS).map(([name, work]) => [
      name,
      only !== undefined && only !== name
        ? work
        : (...given: never[]) => change((work as (...all: never[]) => string[])(...given)),
    ]),
  )
  return by.facetsFingerprint(changed as Facets)
}

describe('the fingerprint of facets', () => {
  const now = by.facetsFingerprint()

  it('is the same for the same functions', () => {
    expect(by.facetsFingerprint()).toBe(now)
    expect(facetsWith((all) => [...all])).toBe(now)
  })

  it.each([...Object.keys(KINDS), everyFacet])('is another one without “%s”', (kind) => {
    const without = facetsWith((all) =>
      all.filter((facet) => !new RegExp(`^(dated )?${kind}(:|$)`).test(facet)),
    )
    expect(without).not.toBe(now)
  })

  it.each<[string, keyof Facets, (all: string[]) => string[]]>([
    ['a byline’s person', 'articleFacets', (all) => all.filter((one) => one !== 'byline:defne')],
    [
      'a byline without a person',
      'articleFacets',
      (all) => all.filter((one) => one !== 'byline:AA'),
    ],
    ['the dated twin', 'eventFacets', (all) => all.filter((one) => !one.startsWith('dated '))],
    ['only one of two', 'articleFacets', (all) => all.filter((one) => one !== 'tag:etiket-b')],
    ['a withdrawn one', 'articleFacets', (all) => (all.length === 1 ? [] : all)],
    ['a source in passing', 'claimFacets', (all) => [...all, 'source:gecen']],
    ['each twice', 'articleFacets', (all) => all.flatMap((one) => [one, one])],
  ])('is another one for %s', (_, only, change) => {
    expect(facetsWith(change, only)).not.toBe(now)
  })
})

describe('the fingerprint of corrections', () => {
  const now = by.correctionsFingerprint()

  it('is the same for the same function', () => expect(by.correctionsFingerprint()).toBe(now))

  it.each<[string, (rows: PublicCorrection[]) => PublicCorrection[]]>([
    ...(['correction', 'clarification', 'reply', 'retraction', 'withdrawal'] as const).map(
      (kind): [string, (rows: PublicCorrection[]) => PublicCorrection[]] => [
        `without a ${kind}`,
        (rows) => rows.filter((row) => row.kind !== kind),
      ],
    ),
    ['without what was', (rows) => rows.map((row) => ({ ...row, was: null }))],
    ['in another order', (rows) => [...rows].reverse()],
  ])('is another one %s', (_, change) => {
    expect(by.correctionsFingerprint((article) => change(publicCorrections(article)))).not.toBe(now)
  })

  it('has no row of a plain update', () => {
    const rows = CORRECTED.flatMap(publicCorrections)
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...['correction', 'clarification', 'reply', 'retraction', 'withdrawal'],
    ])
  })
})

describe('the fingerprint of the newsroom’s search keys', () => {
  const now = by.staffKeysFingerprint()
  const fields = Object.entries(RECORDS).flatMap(([collection, record]) =>
    Object.keys(record).map((field) => [collection, field] as const),
  )

  it('has a record of every searched collection', () => {
    expect(Object.keys(RECORDS).sort()).toEqual(Object.keys(SEARCHED).sort())
  })

  it.each(fields)('is another one where %s are not found by %s any more', (collection, field) => {
    const without: typeof searchedTexts = (name, record) =>
      searchedTexts(name, name === collection ? { ...record, [field]: undefined } : record)
    expect(by.staffKeysFingerprint({ searchedTexts: without, foundBy })).not.toBe(now)
  })

  it.each<[string, (keys: string[], given: { names: readonly string[] }) => string[]]>([
    ['without skeletons', (keys) => keys.filter((key) => !key.startsWith('~'))],
    ['skeletons of four for names', (keys) => keys.filter((key) => !/^~.{3}$/.test(key))],
    ['shorter keys', (keys) => keys.map((key) => key.slice(0, 59))],
    ['fewer keys', (keys) => keys.slice(0, 3_999)],
    ['no key of one letter', (keys) => keys.filter((key) => key.length > 1)],
    ['another order', (keys) => [...keys].reverse()],
    ['names like texts', (keys, { names }) => (names.length > 0 ? keys.slice(1) : keys)],
    ...[...'abcçdefgğhijklmnopqrstuvwxyz'].map((letter): [string, (keys: string[]) => string[]] => [
      `another letter for ${letter}`,
      (keys) => keys.map((key) => key.replaceAll(letter.normalize('NFD')[0] ?? '', '?')),
    ]),
  ])('is another one with %s', (_, change) => {
    const other: typeof foundBy = (given) => change(foundBy(given), given)
    expect(by.staffKeysFingerprint({ searchedTexts, foundBy: other })).not.toBe(now)
  })

  it.each([
    ...'çğışöüâəёйхшщжчцюяєїґќқңөүұһ',
    'ß',
    'ø',
    'þ',
    'ﬁ',
    'Ａ',
    'ש',
    'ق',
    'ი',
    'ա',
    'ω',
    '½',
  ])('is another one where %s is read otherwise', (letter) => {
    const other: typeof foundBy = ({ names, texts = [] }) =>
      foundBy({
        names: names.map((name) => name.replaceAll(letter, 'zq')),
        texts: texts.map((text) => text.replaceAll(letter, 'zq')),
      })
    expect(by.staffKeysFingerprint({ searchedTexts, foundBy: other })).not.toBe(now)
  })
})

describe('the fingerprint of readers’ search keys', () => {
  const now = by.readerKeysFingerprint()
  const none = () => null
  const parts = { searchWordsOf, searchKeys }
  const whole = {
    ...parts,
    ofPerson: () => ({ foldKeys: ['x'], skeletonKeys: [] }),
    ofSource: none,
    ofEvent: none,
  }
  const base = by.readerKeysFingerprint(whole)
  type Found = Parameters<typeof searchWordsOf>[0]
  const emptied: { [K in keyof Found]: Found[K] } = {
    ...{ language: 'ru', headline: null, dek: null, kicker: null, section: null, persons: [] },
    ...{ sources: [], events: [], tags: [], bylines: [], claims: [] },
  }

  it.each(Object.keys(emptied) as (keyof Found)[])(
    'is another one without the article’s %s',
    (field) => {
      const other: typeof searchWordsOf = (article, spellings) =>
        searchWordsOf({ ...article, [field]: emptied[field] }, spellings)
      expect(by.readerKeysFingerprint({ ...whole, searchWordsOf: other })).not.toBe(base)
    },
  )

  it.each(['ofPerson', 'ofSource', 'ofEvent'] as const)('counts %s', (name) => {
    const other = () => ({ foldKeys: ['y'], skeletonKeys: ['y'] })
    expect(by.readerKeysFingerprint({ ...whole, [name]: other })).not.toBe(base)
  })

  it.each<[string, typeof searchWordsOf]>([
    ['spellings', (article) => searchWordsOf(article, [])],
    ['stems', (article, all) => searchWordsOf({ ...article, language: 'ru' }, all)],
    ['skeletons', (...all) => searchWordsOf(...all).filter((key) => !key.startsWith('~'))],
    ['the last of 500 keys', (...all) => searchWordsOf(...all).slice(0, 499)],
  ])('is another one without %s', (_, other) => {
    expect(by.readerKeysFingerprint({ ...whole, searchWordsOf: other })).not.toBe(base)
    expect(FOUND_ARTICLES.length).toBeGreaterThan(4)
  })

  it.each<[string, typeof searchKeys]>([
    ['short words', (names) => ({ ...searchKeys(names), foldKeys: names })],
    ['skeletons', (names) => ({ ...searchKeys(names), skeletonKeys: [] })],
  ])('is another one for names with other %s', (_, other) => {
    expect(by.readerKeysFingerprint({ ...whole, searchKeys: other })).not.toBe(base)
    expect(now).not.toBe(base)
  })
})

describe('the fingerprint of pictures', () => {
  it.each<[string, (sizes: typeof DRAWN_SIZES) => typeof DRAWN_SIZES, string[]]>([
    ['a size more', (all) => [...all, { ...all[0]!, name: 'w99', width: 99 }], ['w99']],
    ['a size fewer', (all) => all.slice(1), []],
    ['another width', ([one, ...all]) => [{ ...one!, width: 300 }, ...all], ['w320']],
    ['a quality', ([one, ...all]) => [{ ...one!, options: { quality: 70 } }, ...all], ['w320']],
    ['a format', ([one, ...all]) => [{ ...one!, format: 'jpeg' }, ...all], ['w320']],
    ['the narrow ones', ([one, ...all]) => [{ ...one!, narrower: 'own' }, ...all], ['w320']],
  ])('says which sizes changed: %s', (_, change, names) => {
    const now = by.picturesFingerprint()
    const other = change(DRAWN_SIZES)
    expect(by.picturesFingerprint(other)).not.toBe(now)
    expect(by.changedSizes(now, other)).toEqual(names)
    expect(by.changedSizes(now)).toEqual([])
    expect(by.changedSizes(undefined)).toEqual([...SIZE_NAMES, 'look'])
  })

  it('is of what is really drawn: each width, format and quality', async () => {
    const drawn = await drawSizes(await png(2_000, 10))
    expect(drawn.map(({ name, width, mimeType }) => [name, width, mimeType])).toEqual(
      DRAWN_SIZES.map(({ name, width, format }) => [name, width, `image/${format}`]),
    )
  })
})

describe('a size as wide as the original', () => {
  it('has the original’s own bytes, which nothing draws worse again; the others are the same each time', async () => {
    const original = await sharp(await png(640, 400))
      .webp({ quality: 82 })
      .toBuffer()
    const [first, second] = [await drawSizes(original), await drawSizes(original)]
    expect(second).toEqual(first)
    const at = (name: string) => first.find((one) => one.name === name)
    expect(at('w640')?.bytes).toEqual(original)
    expect([at('w480')?.width, at('social')?.width, at('w960')]).toEqual([480, 640, undefined])
  })
})

describe('the fingerprint of the forms of a text', () => {
  it('is of a text with every node that one may hold', () => {
    const types = new Set<string>()
    const walk = (node: LooseNode): void => {
      types.add(node.type)
      childrenOf(node).forEach(walk)
    }
    const root = rootOf(TEXT.body)
    if (root) walk(root)
    // The same as a link, made by the editor itself.
    expect([...types, 'autolink'].sort()).toEqual([...NODE_RULES.keys()].sort())
  })

  it.each(['html', 'text', 'markdown', 'blocks', 'json'] as const)('is another with %s', (form) => {
    const other: typeof toPublicBody = (...given) => ({ ...toPublicBody(...given), [form]: [] })
    expect(by.textFormsFingerprint(other as typeof toPublicBody)).not.toBe(
      by.textFormsFingerprint(),
    )
  })
})

describe('the list of derived data', () => {
  it('has words in both languages, and another fingerprint for each', () => {
    const rows = Object.entries(DERIVED)
    for (const [, { says }] of rows) expect(says.tr).not.toBe(says.en)
    expect(new Set(rows.map(([, row]) => row.fingerprint())).size).toBe(rows.length)
    expect(Object.keys(AS_OF_0008)).toEqual(expect.arrayContaining(['facets', 'pictureSizes']))
  })

  it('knows its rows in the samples’ words, of each searched collection', () => {
    for (const [collection, record] of Object.entries(RECORDS)) {
      const { names, texts } = searchedTexts(collection as SearchedCollection, record)
      const all = [...names, ...texts]
      expect(new Set(all).size).toBe(all.length)
      expect(all.length).toBeGreaterThan(0)
    }
  })
})
