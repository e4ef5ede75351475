import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import {
  articleDoc,
  claim,
  attribution,
  personCard,
  personDoc,
  publishDocs,
} from '../support/publicFixtures'
import { story } from '../support/story'

let api: PublicApi
const people = ['Ayşe Bir', 'Barış İki'].map((name) => personDoc(name))
const tag = (slug: string) => ({ slug, name: slug })
const GENRES = ['report', 'analysis', 'opinion'] as const
const SECTIONS = ['dunya', 'spor', 'kultur'] as const

/** Forty articles that differ in everything a filter knows, by the digits of their number. */
const articles = Array.from({ length: 40 }, (_, index) =>
  articleDoc(`h${String(index).padStart(2, '0')}`, {
    publishedAt: new Date(Date.UTC(2025, 0, 1 + index)),
    section: tag(SECTIONS[index % 3] ?? 'dunya'),
    genre: GENRES[index % 3 === 0 ? 0 : (index % 2) + 1] ?? 'report',
    language: index % 5 === 0 ? 'en' : 'tr',
    tags: [
      ...(index % 2 ? [tag('tek')] : []),
      ...(index % 4 === 1 ? [tag('dort')] : []),
      tag(`t${index % 7}`),
    ],
    bylines: [{ name: index % 2 ? 'Çetin Ünal' : 'Deniz Su', role: null, person: null }],
    claims: [
      claim(`c${index}`, {
        persons: [personCard(people[index % 2]!)],
        kind: index % 2 ? 'number' : 'fact',
        status: index % 3 ? 'unverified' : 'disputed',
      }),
    ],
    attributions: [
      attribution(`r${index}`, `c${index}`, {
        mode: 'namedSpeaker',
        speaker: personCard(people[index % 2]!),
      }),
    ],
  }),
)
type Article = (typeof articles)[number]

beforeAll(async () => {
  api = await openPublicApi()
  await publishDocs(api.db, { ...story, articles, persons: [...story.persons, ...people] })
})
afterAll(() => api.close())

const has = (slug: string) => (one: Article) => one.tags.some((other) => other.slug === slug)
const inSection = (slug: string) => (one: Article) => one.section?.slug === slug
const expected = (fits: (one: Article) => boolean): string[] =>
  articles
    .filter(fits)
    .map(({ slug }) => slug)
    .reverse()

/** All pages of three, forward, and the whole list at once; both have to be the same. */
const found = async (filter: string): Promise<string[]> => {
  const whole = await api.ask(
    `{ articles(first: 100, filter: {${filter}}) { totalCount nodes { slug } } }`,
  )
  expect(whole.errors).toBeUndefined()
  const { totalCount, nodes } = whole.data.articles
  const slugs = nodes.map(({ slug }: any) => slug)
  const paged: string[] = []
  let after: string | null = null
  do {
    const { data }: any = await api.ask(
      `query ($after: String) { articles(first: 7, after: $after, filter: {${filter}}) { nodes { slug } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    paged.push(...data.articles.nodes.map(({ slug }: any) => slug))
    after = data.articles.pageInfo.hasNextPage ? data.articles.pageInfo.endCursor : null
  } while (after)
  expect(paged).toEqual(slugs)
  expect(totalCount).toBe(slugs.length)
  return slugs
}

describe('filters of articles', () => {
  it.each<[string, (one: Article) => boolean]>([
    ['slugs: ["h03", "h31", "yok"]', ({ slug }) => ['h03', 'h31'].includes(slug)],
    ['ids: ["a-h03", "a-h04", "yok"], section: "spor"', ({ slug }) => slug === 'h04'],
    ['ids: ["a-h03"], slugs: ["h04"]', () => false],
    ['ids: []', () => false],
    [
      'exclude: ["a-h39", "a-h38"], section: "spor"',
      (one) => inSection('spor')(one) && !['h39', 'h38'].includes(one.slug),
    ],
    ['tags: ["tek", "t2"]', (one) => has('tek')(one) || has('t2')(one)],
    ['tags: []', () => false],
    ['allTags: ["tek", "dort"]', (one) => has('tek')(one) && has('dort')(one)],
    ['allTags: ["tek", "t3"], tags: ["dort", "t3"]', (one) => has('tek')(one) && has('t3')(one)],
    [
      'sections: ["spor", "kultur"], genres: [OPINION]',
      (one) => !inSection('dunya')(one) && one.genre === 'opinion',
    ],
    ['languages: ["en", "de"], tag: "tek"', (one) => one.language === 'en' && has('tek')(one)],
    [
      'persons: ["ayse-bir", "yok"], section: "dunya"',
      (one) => inSection('dunya')(one) && one.persons[0]?.slug === 'ayse-bir',
    ],
    [
      'bylines: ["Deniz Su"], tags: ["t1"]',
      (one) => has('t1')(one) && one.bylines[0]?.name === 'Deniz Su',
    ],
    ['not: {tag: "tek"}', (one) => !has('tek')(one)],
    [
      'not: {section: "spor", genre: OPINION}',
      (one) => !(inSection('spor')(one) && one.genre === 'opinion'),
    ],
    [
      'section: "dunya", not: {tags: ["t1", "t2"]}',
      (one) => inSection('dunya')(one) && !has('t1')(one) && !has('t2')(one),
    ],
    ['or: [{section: "spor"}, {tag: "t5"}]', (one) => inSection('spor')(one) || has('t5')(one)],
    [
      'or: [{section: "spor", tag: "tek"}, {genre: REPORT, language: "en"}]',
      (one) =>
        (inSection('spor')(one) && has('tek')(one)) ||
        (one.genre === 'report' && one.language === 'en'),
    ],
    [
      'tag: "tek", or: [{section: "spor"}, {genre: REPORT}]',
      (one) => has('tek')(one) && (inSection('spor')(one) || one.genre === 'report'),
    ],
    [
      'or: [{tag: "t1"}, {or: [{tag: "t2"}, {not: {section: "dunya"}}]}]',
      (one) => has('t1')(one) || has('t2')(one) || !inSection('dunya')(one),
    ],
    ['or: []', () => false],
    [
      'and: [{or: [{tag: "t1"}, {tag: "t2"}]}, {or: [{section: "spor"}, {section: "kultur"}]}]',
      (one) => (has('t1')(one) || has('t2')(one)) && !inSection('dunya')(one),
    ],
    ['and: [{tag: "tek"}, {tag: "dort"}]', (one) => has('tek')(one) && has('dort')(one)],
    ['and: []', () => true],
    [
      'or: [{publishedBefore: "2025-01-03T00:00:00Z"}, {publishedAfter: "2025-02-07T00:00:00Z"}]',
      ({ slug }) => ['h00', 'h01', 'h37', 'h38', 'h39'].includes(slug),
    ],
    ['state: [RETRACTED], or: [{section: "spor"}]', () => false],
    [
      'state: [LIVE], or: [{section: "spor"}, {section: "kultur"}], exclude: ["a-h38"]',
      (one) => !inSection('dunya')(one) && one.slug !== 'h38',
    ],
  ])('articles(filter: {%s})', async (filter, fits) => {
    expect(await found(filter)).toEqual(expected(fits))
  })

  it.each([
    ['31 conditions', `or: [${'{tag: "t1"}, '.repeat(31)}]`, '30'],
    ['four within each other', 'not: {not: {not: {not: {tag: "t1"}}}}', '3'],
    ['101 slugs', `slugs: [${'"x", '.repeat(101)}]`, '100'],
    ['101 tags deep down', `and: [{not: {tags: [${'"x", '.repeat(101)}]}}]`, '100'],
    ['11 tags at once', `allTags: [${'"x", '.repeat(11)}]`, '10'],
  ])('refuse %s', async (_, filter, most) => {
    const { status, errors } = await api.ask(`{ articles(filter: {${filter}}) { totalCount } }`)
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'badInput'])
    expect(errors?.[0]?.message).toContain(most)
  })
})

describe('lists by name, and without some', () => {
  const slugs = async (call: string): Promise<string[]> => {
    const { data, errors } = await api.ask(`{ list: ${call} { nodes { slug } totalCount } }`)
    expect(errors).toBeUndefined()
    expect(data.list.totalCount).toBe(data.list.nodes.length)
    return data.list.nodes.map(({ slug }: any) => slug)
  }
  it.each([
    ['persons(filter: {slugs: ["cetin-unal", "baris-iki", "yok"]})', ['baris-iki', 'cetin-unal']],
    ['persons(filter: {ids: ["p-cetin-unal", "p-cemal-ak"]})', ['cemal-ak', 'cetin-unal']],
    ['persons(filter: {ids: ["p-cetin-unal", "p-cemal-ak"], startsWith: "ç"})', ['cetin-unal']],
    ['persons(filter: {startsWith: "c", exclude: ["p-cemal-ak"]})', []],
    ['persons(filter: {kinds: ["agency"]})', []],
    ['sources(filter: {kinds: ["site", "agency"]})', ['apa', 'minval']],
    ['sources(filter: {kinds: ["site"], exclude: ["s-apa"]})', ['minval']],
    ['sources(filter: {slugs: ["apa"]})', ['apa']],
    ['events(filter: {slugs: ["dusanbe-gorusmesi"]})', ['dusanbe-gorusmesi']],
    [
      'events(filter: {kinds: ["summit", "plot"]})',
      ['dusanbe-zirvesi', 'iddia-edilen-darbe-plani'],
    ],
    ['events(filter: {occurrences: [ALLEGED]})', ['iddia-edilen-darbe-plani']],
    [
      'events(filter: {persons: ["ilham-aliyev", "ramiz-mekhtiyev"], kinds: ["plot"]})',
      ['iddia-edilen-darbe-plani'],
    ],
    ['events(filter: {ids: ["e-dusanbe-zirvesi"], from: "2025"})', ['dusanbe-zirvesi']],
  ])('%s', async (call, wanted) => expect(await slugs(call)).toEqual(wanted))

  it('claims by several kinds, states, persons and speakers', async () => {
    const count = async (filter: string): Promise<number> => {
      const { data, errors } = await api.ask(`{ claims(filter: {${filter}}) { totalCount } }`)
      expect(errors).toBeUndefined()
      return data.claims.totalCount
    }
    expect(await count('kinds: [NUMBER, FACT]')).toBe(40)
    expect(await count('kinds: [NUMBER], statuses: [DISPUTED, VERIFIED]')).toBe(7)
    expect(await count('persons: ["ayse-bir", "yok"]')).toBe(20)
    expect(await count('speakers: ["ayse-bir", "baris-iki"], kind: NUMBER')).toBe(20)
    expect(await count('articles: ["h01", "h02"], exclude: ["c1"]')).toBe(1)
    expect(await count('kinds: []')).toBe(0)
  })
})
