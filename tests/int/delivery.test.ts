import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { publishDocs } from '../support/publicFixtures'
import { story } from '../support/story'

let api: PublicApi
beforeAll(async () => {
  api = await openPublicApi()
  await publishDocs(api.db, story)
})
afterAll(() => api.close())

const data = async (query: string, variables?: Record<string, unknown>) => {
  const answer = await api.ask(query, variables)
  expect(answer.errors).toBeUndefined()
  expect(answer.status).toBe(200)
  return answer.data
}
const slugs = async (call: string): Promise<string[]> => {
  const { list } = await data(`{ list: ${call} { nodes { slug } } }`)
  return list.nodes.map(({ slug }: { slug: string }) => slug)
}
const claims = async (filter: string): Promise<string[]> => {
  const { claims: list } = await data(`{ claims(filter: {${filter}}) { nodes { id } totalCount } }`)
  expect(list.totalCount).toBe(list.nodes.length)
  return list.nodes.map(({ id }: { id: string }) => id)
}

describe('article', () => {
  it('answers with who says it, on which words, and when', async () => {
    const { article } = await data(`{ article(slug: "darbe-plani") {
      id url redirectedFrom state language genre section { slug name } tags { name } headline dek
      body { html text markdown json } bylines { name role person { slug } }
      leadImage { url sizes { url } } publishedAt printedAt updates { at kind note claim { id } }
      claims { id kind seriousness status persons { name } events { title occurrence when { edtf latest } }
        article { slug headline } attributions { id } }
      attributions { id mode label field claim { id } source { name kind } speaker { name } via { name } origin { id } }
      sources { slug } persons { slug } events { slug } replies { from outcome }
      sourcing { claims namedSentenceShare }
    } }`)
    expect(article).toMatchObject({
      ...{ id: 'a-darbe-plani', url: 'https://haber.test/haber/darbe-plani', redirectedFrom: null },
      ...{
        state: 'LIVE',
        language: 'tr',
        genre: 'REPORT',
        publishedAt: '2025-10-18T21:23:00+03:00',
      },
      bylines: [{ name: 'Çetin Ünal', role: 'muhabir', person: { slug: 'cetin-unal' } }],
      leadImage: { url: 'https://haber.test/media/a.jpg' },
      updates: [{ at: '2025-10-19T10:00:00+03:00', kind: 'CORRECTION', claim: { id: 'c2' } }],
      claims: [
        {
          ...{ id: 'c1', kind: 'ACCUSATION', seriousness: 'CRIMINAL', status: 'UNVERIFIED' },
          persons: [{ name: 'Ramiz Mekhtiyev' }],
          events: [{ occurrence: 'ALLEGED', when: { edtf: '../2025-10-18' } }],
          article: { slug: 'darbe-plani' },
          attributions: [{ id: 'r1' }, { id: 'r3' }],
        },
        { id: 'c2', kind: 'SPEECH_ACT', status: 'VERIFIED' },
      ],
      attributions: [
        {
          mode: 'NAMED_SOURCE',
          field: 'BODY',
          claim: { id: 'c1' },
          source: { name: 'APA' },
          via: [{ name: 'Minval' }],
        },
        { mode: 'NAMED_SPEAKER', source: null, speaker: { name: 'İlham Aliyev' } },
        {
          mode: 'MASKED_SOURCE',
          label: 'konuya yakın bir kaynak',
          field: 'HEADLINE',
          source: null,
        },
      ],
      replies: [{ from: 'Ramiz Mekhtiyev', outcome: 'noAnswer' }],
    })
  })

  it('is found by id, and by an old slug, which it names', async () => {
    expect((await data('{ article(id: "a-darbe-plani") { slug } }')).article.slug).toBe(
      'darbe-plani',
    )
    const { article } = await data('{ article(slug: "eski-baslik") { slug redirectedFrom } }')
    expect(article).toEqual({ slug: 'darbe-plani', redirectedFrom: 'eski-baslik' })
  })

  it('tells unknown, withheld and never-existing ids apart by nothing', async () => {
    const [a, b] = await Promise.all([
      api.ask('{ article(id: "a-yok") { id } person(id: "yok") { id } }'),
      api.ask('{ article(slug: "hic-olmadi") { id } person(slug: "hic") { id } }'),
    ])
    expect(a?.text).toBe('{"data":{"article":null,"person":null}}')
    expect(b?.text).toBe(a?.text)
  })

  it('of a withdrawal gives the notice and nothing else', async () => {
    const { article } = await data(`{ article(slug: "withdrawn") {
      id slug url state notice language genre kicker headline dek body { html } wordCount readingMinutes leadImage { url }
      publishedAt printedAt updatedAt sourcing { claims } jsonLd section { slug } tags { slug } bylines { name } updates { at }
      claims { id } attributions { id } sources { id } persons { id } events { id } replies { from } translations { id } related { id }
    } }`)
    const { id, slug, url, state, notice, ...rest } = article
    expect({ id, slug, url, state, notice }).toEqual({
      ...{ id: 'a-withdrawn', slug: 'withdrawn', url: 'https://haber.test/haber/withdrawn' },
      ...{ state: 'WITHDRAWN', notice: 'Mahkeme kararıyla kaldırıldı' },
    })
    for (const value of Object.values(rest)) expect([null, []]).toContainEqual(value)
  })

  it('leads to its translations and to what an editor chose as related, withdrawn ones left out', async () => {
    const query = '{ article(slug: $s) { translations { slug headline } related { slug state } } }'
    const ask = (slug: string) => data(query.replace('$s', `"${slug}"`))
    expect((await ask('darbe-plani')).article).toEqual({
      translations: [{ slug: 'coup-plot-english', headline: 'Alleged plot' }],
      related: [{ slug: 'retracted', state: 'RETRACTED' }],
    })
    expect((await ask('coup-plot-english')).article.translations).toMatchObject([
      { slug: 'darbe-plani' },
    ])
  })

  it('is a schema.org NewsArticle in which an alleged event is a claim', async () => {
    const { article } = await data('{ article(slug: "darbe-plani") { jsonLd } }')
    expect(article.jsonLd).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ReportageNewsArticle',
      datePublished: '2025-10-18T21:23:00+03:00',
      author: [{ '@type': 'Person', name: 'Çetin Ünal' }],
      publisher: { name: 'Künye' },
      inLanguage: 'tr',
      mainEntityOfPage: 'https://haber.test/haber/darbe-plani',
      correction: [{ '@type': 'CorrectionComment', text: 'Tarih düzeltildi' }],
      citation: [{ publisher: { name: 'APA' }, url: 'https://apa.az/1' }],
      mentions: expect.arrayContaining([
        expect.objectContaining({ '@type': 'Claim', name: 'İddia edilen darbe planı' }),
        expect.objectContaining({ '@type': 'Event', name: 'Duşanbe görüşmesi' }),
      ]),
    })
    expect(JSON.stringify(article.jsonLd)).not.toContain('konuya yakın')
  })
})

describe('articles', () => {
  it.each([
    ['', ['coup-plot-english', 'darbe-plani', 'retracted']],
    ['(order: OLDEST)', ['retracted', 'darbe-plani', 'coup-plot-english']],
    ['(order: UPDATED, first: 1)', ['coup-plot-english']],
    ['(filter: {language: "en"})', ['coup-plot-english']],
    ['(filter: {section: "analiz"})', ['coup-plot-english']],
    ['(filter: {tag: "azerbaycan"})', ['darbe-plani']],
    ['(filter: {genre: ANALYSIS})', ['coup-plot-english']],
    ['(filter: {person: "ramiz-mekhtiyev"})', ['darbe-plani', 'retracted']],
    ['(filter: {event: "dusanbe-gorusmesi"})', ['darbe-plani']],
    ['(filter: {source: "apa"})', ['darbe-plani']],
    ['(filter: {byline: "cetin-unal"})', ['darbe-plani']],
    ['(filter: {byline: "Çetin Ünal"})', ['darbe-plani']],
    ['(filter: {publishedAfter: "2025-10-19T12:00:00+03:00"})', ['coup-plot-english']],
    ['(filter: {publishedBefore: "2025-10-18T21:23:00+03:00"})', ['retracted']],
    ['(filter: {updatedSince: "2025-10-19T00:00:00Z"})', ['coup-plot-english']],
    ['(filter: {state: [WITHDRAWN]})', ['withdrawn']],
    ['(filter: {state: [LIVE, WITHDRAWN]})', ['coup-plot-english', 'darbe-plani', 'withdrawn']],
    ['(filter: {section: "yok"})', []],
  ])('articles%s', async (args, expected) => {
    expect(await slugs(`articles${args}`)).toEqual(expected)
  })
})

describe('persons and sources', () => {
  it('stand in the order of the Turkish alphabet', async () => {
    expect(await slugs('persons')).toEqual([
      'cemal-ak',
      'cetin-unal',
      'ilham-aliyev',
      'ramiz-mekhtiyev',
    ])
  })
  it.each([
    ['startsWith: "c"', ['cemal-ak']],
    ['startsWith: "Ç"', ['cetin-unal']],
    ['startsWith: "i"', ['ilham-aliyev']],
    ['startsWith: "ilham a"', ['ilham-aliyev']],
    ['startsWith: "ı"', []],
    ['nameMatches: "MEHTİYEV\'in"', ['ramiz-mekhtiyev']],
    ['nameMatches: "Мехтиев"', ['ramiz-mekhtiyev']],
    ['nameMatches: "mehdiyev"', ['ramiz-mekhtiyev']],
    ['nameMatches: "…"', []],
    ['kind: "x"', []],
  ])('persons(%s)', async (filter, expected) => {
    expect(await slugs(`persons(filter: {${filter}})`)).toEqual(expected)
  })
  it('finds sources by kind and name', async () => {
    expect(await slugs('sources(filter: {kind: "site"})')).toEqual(['minval'])
    expect(await slugs('sources(filter: {nameMatches: "apa’nın"})')).toEqual(['apa'])
  })
  it('gives what a card does not hold, and what leads on from it', async () => {
    const { person, source } = await data(`{
      person(slug: "ramiz-mekhtiyev") { name names { value kind } positions { title to }
        claimsAbout { nodes { id article { headline } } totalCount } said { totalCount }
        timeline { title } articles { nodes { slug } totalCount } }
      source(id: "s-apa") { name country
        claims(filter: {seriousness: CRIMINAL}) { nodes { id } totalCount }
        none: claims(filter: {kind: NUMBER}) { totalCount } articles { nodes { slug } } }
    }`)
    expect(person).toEqual({
      name: 'Ramiz Mekhtiyev',
      names: expect.arrayContaining([{ value: 'Рамиз Мехтиев', kind: 'transliteration' }]),
      positions: [{ title: 'başkanlık ofisi şefi', to: '2019' }],
      claimsAbout: {
        nodes: [{ id: 'c1', article: { headline: expect.stringContaining('darbe planı') } }],
        totalCount: 1,
      },
      said: { totalCount: 0 },
      timeline: [{ title: 'İddia edilen darbe planı' }],
      articles: { nodes: [{ slug: 'darbe-plani' }, { slug: 'retracted' }], totalCount: 2 },
    })
    expect(source).toEqual({
      ...{ name: 'APA', country: 'AZ', claims: { nodes: [{ id: 'c1' }], totalCount: 1 } },
      ...{ none: { totalCount: 0 }, articles: { nodes: [{ slug: 'darbe-plani' }] } },
    })
  })
  it('keeps what a person said apart from what is said about them', async () => {
    const { person } = await data(
      '{ person(slug: "ilham-aliyev") { said { nodes { id } } claimsAbout { nodes { id } } } }',
    )
    expect(person).toEqual({
      said: { nodes: [{ id: 'c2' }] },
      claimsAbout: { nodes: [{ id: 'c2' }] },
    })
  })
})

describe('events', () => {
  it.each([
    [
      'from: "2025-10", to: "2025-10"',
      ['dusanbe-zirvesi', 'dusanbe-gorusmesi', 'iddia-edilen-darbe-plani'],
    ],
    ['from: "2025-10-10"', ['iddia-edilen-darbe-plani']],
    ['to: "2025-10-08"', ['iddia-edilen-darbe-plani']],
    ['from: "2024", to: "2024-12"', ['iddia-edilen-darbe-plani']],
    ['from: "2026"', []],
    ['person: "ilham-aliyev"', ['dusanbe-gorusmesi']],
    ['kind: "summit"', ['dusanbe-zirvesi']],
    ['occurrence: ALLEGED', ['iddia-edilen-darbe-plani']],
  ])('events(%s)', async (filter, expected) => {
    expect(await slugs(`events(filter: {${filter}})`)).toEqual(expected)
  })
  it('knows its whole, its parts, who took part and what is claimed of it', async () => {
    const { whole, part } = await data(`{
      whole: event(slug: "dusanbe-zirvesi") { parts { slug } partOf { slug } }
      part: event(id: "e-dusanbe-gorusmesi") { partOf { title } participants { person { name } role }
        when { earliest precision } claims { nodes { id } } articles { totalCount } }
    }`)
    expect(whole).toEqual({ parts: [{ slug: 'dusanbe-gorusmesi' }], partOf: null })
    expect(part).toEqual({
      partOf: { title: 'Duşanbe zirvesi' },
      participants: [{ person: { name: 'İlham Aliyev' }, role: 'konuk' }],
      when: { earliest: '2025-10-09T00:00:00+03:00', precision: 'day' },
      claims: { nodes: [{ id: 'c2' }] },
      articles: { totalCount: 1 },
    })
  })
  it('makes a timeline of what may fall into a span', async () => {
    const ask = async (args: string) =>
      (await data(`{ person(slug: "ilham-aliyev") { timeline${args} { slug } } }`)).person.timeline
    expect(await ask('(from: "2025-10")')).toEqual([{ slug: 'dusanbe-gorusmesi' }])
    expect(await ask('(to: "2025-09")')).toEqual([])
  })
})

describe('claims', () => {
  it.each([
    ['', ['c1', 'c2']],
    ['article: "darbe-plani"', ['c1', 'c2']],
    ['person: "ramiz-mekhtiyev"', ['c1']],
    ['source: "apa"', ['c1']],
    ['source: "minval"', []],
    ['event: "dusanbe-gorusmesi"', ['c2']],
    ['kind: ACCUSATION', ['c1']],
    ['seriousness: CRIMINAL', ['c1']],
    ['status: VERIFIED', ['c2']],
    ['originsAtMost: 1', ['c1']],
    ['originsAtMost: 1, seriousness: NONE', []],
  ])('claims(%s)', async (filter, expected) => {
    expect(await claims(filter)).toEqual(expected)
  })
})

describe('search', () => {
  const search = async (query: string) => {
    const { search: found } = await data(
      `query ($q: String!) { search(query: $q) { totalCount nodes { __typename
        ... on Person { slug names { value } } ... on Source { slug } ... on Event { slug } ... on Article { slug headline } } } }`,
      { q: query },
    )
    expect(found.totalCount).toBe(found.nodes.length)
    return found.nodes.map(
      (node: { __typename: string; slug: string }) => `${node.__typename} ${node.slug}`,
    )
  }
  it.each(['mehtiyev', 'Mekhtiyev’in', 'MEKHTİYEV', 'Мехтиев', 'Ramiz Mehdiyev'])(
    'finds %s, the person first',
    async (query) => {
      expect(await search(query)).toEqual([
        'Person ramiz-mekhtiyev',
        'Article darbe-plani',
        'Article retracted',
      ])
    },
  )
  it('wants every word, whoever is named by one of them', async () => {
    expect(await search('mehtiyev moskova')).toEqual(['Article darbe-plani'])
    expect(await search('DARBE planı')).toEqual([
      'Event iddia-edilen-darbe-plani',
      'Article darbe-plani',
    ])
    expect(await search('mehtiyev kahve')).toEqual([])
    expect(await search('apa')).toEqual(['Source apa', 'Article darbe-plani'])
  })
  it('finds nothing by signs alone', async () => {
    expect(await search(' "\'-$ ')).toEqual([])
  })
  it('goes on from page to page through its kinds', async () => {
    const seen: string[] = []
    let after: string | null = null
    for (let page = 0; page < 5; page += 1) {
      const { search: found }: any = await data(
        `query ($after: String) { search(query: "mehtiyev", first: 1, after: $after) {
          nodes { __typename ... on Article { slug } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      seen.push(...found.nodes.map((node: any) => node.slug ?? node.__typename))
      after = found.pageInfo.endCursor
      if (!found.pageInfo.hasNextPage) break
    }
    expect(seen).toEqual(['Person', 'darbe-plani', 'retracted'])
  })
})

describe('sections and tags', () => {
  it('are those of published articles, A–Z', async () => {
    expect(
      await data('{ sections { slug name } tags { nodes { slug name } totalCount } }'),
    ).toEqual({
      sections: [
        { slug: 'analiz', name: 'Analiz' },
        { slug: 'dunya', name: 'Dünya' },
      ],
      tags: {
        nodes: [
          { slug: 'azerbaycan', name: 'Azerbaycan' },
          { slug: 'cay', name: 'Çay' },
        ],
        totalCount: 2,
      },
    })
  })
})

describe('a slug', () => {
  it('answers the page: there, moved, gone or never', async () => {
    expect(await api.delivery.statusOf('darbe-plani')).toEqual({ status: 200 })
    expect(await api.delivery.statusOf('retracted')).toEqual({ status: 200 })
    expect(await api.delivery.statusOf('eski-baslik')).toEqual({
      status: 301,
      location: '/haber/darbe-plani',
    })
    expect(await api.delivery.statusOf('withdrawn')).toEqual({ status: 410 })
    expect(await api.delivery.statusOf('yok')).toEqual({ status: 404 })
  })
})
