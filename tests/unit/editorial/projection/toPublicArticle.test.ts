import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import type { Article } from '@/src/payload-types'
import { publicClaims } from '@/src/editorial/projection/claims'
import { toPublicArticle } from '@/src/editorial/projection/toPublicArticle'
import { apa, article, PARAGRAPHS, records, facts } from './aStory'

const given = { article, facts, records, newsroom: 'Künye' }
const published = toPublicArticle(given)
const row = (id: string) => published.attributions.find((one) => one.id === id)

describe('what the public sees of an article', () => {
  it('is the text letter for letter', () => {
    expect(published.body?.text).toBe(PARAGRAPHS.join('\n\n'))
    expect(published).toMatchObject({ headline: article.headline, dek: article.dek })
  })

  it('is the seed story letter for letter: seven paragraphs as printed', () => {
    const [headline = '', , ...paragraphs] = readFileSync('seed/story.tr.txt', 'utf8')
      .trimEnd()
      .split('\n\n')
    const body = fromParagraphs(paragraphs) as unknown as Article['body']
    const story = toPublicArticle({
      ...given,
      article: { ...article, headline, body, claims: [], attributions: [] },
    })
    expect(paragraphs).toHaveLength(7)
    expect(story.headline).toBe(headline)
    expect(story.body?.text.split('\n\n')).toEqual(paragraphs)
  })

  it('quotes the very words an attribution stands on', () => {
    const texts = { headline: published.headline, dek: published.dek, body: published.body?.text }
    expect(published.attributions).toHaveLength(3)
    for (const { field, start, end, quote } of published.attributions) {
      expect(quote).not.toBe('')
      expect(texts[field]?.slice(start, end)).toBe(quote)
    }
    expect(published.body?.html).toContain('<span data-attribution="A3">Kaya, “bu iddia')
  })

  it('A4: of an Arabic story says so in HTML and tree, letter for letter the same text', () => {
    const body = fromParagraphs(['أعلنت الوكالة القرار']) as unknown as Article['body']
    const story = toPublicArticle({
      ...given,
      article: { ...article, language: 'ar', body, claims: [], attributions: [] },
    })
    expect(story.body).toMatchObject({
      html: '<p lang="ar" dir="rtl">أعلنت الوكالة القرار</p>',
      text: 'أعلنت الوكالة القرار',
      json: { root: { direction: 'rtl', children: [{ direction: 'rtl' }] } },
    })
  })

  it('A3: is plain whatever was stored, with places in what readers get', () => {
    const decomposed = JSON.parse(JSON.stringify(article).normalize('NFD')) as Article
    const story = toPublicArticle({ ...given, article: { ...decomposed, dek: '\u202eA\u0000' } })
    expect(story.body?.text).toBe(PARAGRAPHS.join('\n\n'))
    expect(story.dek).toBe('A')
    expect(story.attributions.map(({ quote }) => quote)).toEqual(
      published.attributions.filter(({ field }) => field !== 'dek').map(({ quote }) => quote),
    )
  })

  it('says beside a claim what whom it accuses answered, and beside no other', () => {
    const [accused, other] = published.claims
    expect(accused?.reply).toEqual({
      ...{ from: 'Ayşe Kaya', outcome: 'answered', text: 'Asılsız.', askedAt: null },
    })
    expect(other).not.toHaveProperty('reply')
    expect(publicClaims(published)[0]?.reply).toEqual(accused?.reply)
  })

  it('knows an organisation’s answer by its record or its printed name, and takes an answer before a question', () => {
    const [claim] = article.claims ?? []
    const of = (replies: Article['replies'], over: object = {}) =>
      toPublicArticle({
        ...given,
        article: {
          ...article,
          replies,
          claims: [{ ...claim, persons: [], organisations: ['s-apa'], ...over }],
        } as Article,
      }).claims[0]?.reply
    expect(of([{ organisationSource: 's-apa', outcome: 'noAnswer' }])?.outcome).toBe('noAnswer')
    expect(of([{ organisation: 'AZERBAYCAN BASIN AJANSI', text: 'Hayır.' }])?.text).toBe('Hayır.')
    expect(of([{ organisation: 'Başkası', text: 'Hayır.' }])).toBeUndefined()
    const asked = { organisationSource: 's-apa', outcome: 'asked' as const }
    const answered = { organisation: 'APA', outcome: 'answered' as const, text: 'Evet.' }
    expect(of([asked, answered])?.text).toBe('Evet.')
    expect(of([answered], { kind: 'fact', seriousness: 'none' })).toBeUndefined()
  })

  it('says when a claim was first said: the earliest day that readers are told of', () => {
    const said = (days: (string | null)[], over: object = {}) => {
      const [row] = article.attributions ?? []
      const attributions = days.map((saidAt, at) => ({
        ...{ ...row, id: at === 0 ? 'A1' : `H${at}`, saidAt, field: 'headline' as const },
        ...over,
      }))
      return toPublicArticle({ ...given, article: { ...article, attributions } as Article })
        .claims[0]?.firstSaidAt
    }
    expect(said(['2025-10-17', '2025-10', '2025-11-01'])).toBe('2025-10')
    expect(said(['2025-10-17', '../2025-10-01', null, 'dün'])).toBe('2025-10-17')
    expect(said([null])).toBeUndefined()
    expect(said(['2025-10-17'], { stance: 'denies' })).toBeUndefined()
    expect(said(['2025-10-17'], { mode: 'maskedSource', source: 's-gizli' })).toBeUndefined()
  })

  it('says where a cue begins, where it stands beside the words', () => {
    const { cueStart = -1 } = row('A1') ?? {}
    expect(published.body?.text.slice(cueStart, cueStart + 7)).toBe('duyurdu')
    expect(row('A3')).not.toHaveProperty('cueStart')
  })

  it('notes of a claim which source alone it rests on', () => {
    const soleOf = (changed: Partial<NonNullable<Article['attributions']>[number]>) =>
      publicClaims(
        toPublicArticle({
          ...given,
          article: {
            ...article,
            attributions: (article.attributions ?? []).map((one) =>
              one.id === 'A3' ? { ...one, ...changed } : one,
            ),
          },
        }),
      )[0]?.facets.filter((facet) => facet.startsWith('sole:'))
    // Who denies a claim does not carry it, and what nobody says does not either.
    expect(soleOf({})).toEqual(['sole:apa'])
    expect(soleOf({ stance: 'asserts', mode: 'houseVoice' })).toEqual(['sole:apa'])
    expect(soleOf({ stance: 'asserts' })).toEqual([])
    expect(soleOf({ stance: 'asserts', mode: 'maskedSource', source: 's-gizli' })).toEqual([])
  })

  it('says who says it: the source, the speaker with the printed role', () => {
    expect(row('A1')).toMatchObject({
      label: 'APA',
      source: { id: 's-apa', slug: 'apa' },
      url: 'https://apa.example/1',
    })
    expect(row('A3')).toMatchObject({
      label: 'Ayşe Kaya, Belediye Başkanı',
      speaker: { slug: 'ayse-kaya' },
    })
  })

  it.each([
    ['houseVoice', 'Künye'],
    ['ownReporting', 'Künye'],
    ['agentlessHedge', 'kaynağı belirtilmemiş'],
    ['document', 'belge'],
    ['unseenDocument', 'görülmemiş belge'],
  ] as const)('labels %s as “%s”', (mode, label) => {
    const attributions = [{ id: 'A1', claim: 'K1', mode }]
    const story = toPublicArticle({ ...given, article: { ...article, attributions } })
    expect(story.attributions).toMatchObject([{ label, source: null, speaker: null }])
  })

  it('counts independent origins: a denial supports nothing, a masked source counts as one', () => {
    expect(published.claims).toMatchObject([
      { id: 'K1', independentOrigins: 1, status: 'unverified' },
      { id: 'K2', independentOrigins: 1 },
    ])
    expect(published.sourcing).toMatchObject({ claims: 2, namedSources: 1, independentOrigins: 2 })
  })

  it('shows a printed time as the publication time, and says when it was first here', () => {
    const printedAt = '2025-10-01T06:00:00.000Z'
    const story = toPublicArticle({ ...given, article: { ...article, printedAt } })
    expect(story).toMatchObject({
      publishedAt: new Date(printedAt),
      firstPublishedAt: facts.firstPublishedAt,
    })
    expect(published.publishedAt).toEqual(facts.firstPublishedAt)
  })

  it('signs with the name of an account and never with the account', () => {
    expect(published.bylines).toEqual([{ name: 'Defne Muhabir', role: 'muhabir', person: null }])
    expect(JSON.stringify(published)).not.toContain('u-1')
  })

  it('rests on what it shows and on the whole that an event is part of', () => {
    expect(published.deps).toEqual(
      ['e-ihale', 'e-park', 'm-1', 'p-kaya', 's-apa', 't-ihale', 'x-gundem'].sort(),
    )
    expect(published.events.map(({ id }) => id)).toEqual(['e-ihale'])
  })

  it('is found by headline, dek and every spelling of a name', () => {
    expect(published.searchWords).toEqual(
      expect.arrayContaining(['ihale', 'baskan', 'kaya', 'ayse', 'apa', 'defne']),
    )
  })

  it('keeps its version while nothing a reader sees changes', () => {
    const private_ = { ...article, edNote: 'yalnız içeride', revision: 99 }
    expect(toPublicArticle({ ...given, article: private_ })._v).toBe(published._v)
    expect(toPublicArticle({ ...given, article: { ...article, dek: 'Başka' } })._v).not.toBe(
      published._v,
    )
  })

  it('refuses a body whose tree is not on the allow-list', () => {
    const body = { root: { type: 'root', children: [{ type: 'iframe', version: 1 }] } }
    const odd = { ...article, body: body as unknown as Article['body'] }
    expect(() => toPublicArticle({ ...given, article: odd })).toThrow('tree of the body')
  })
})

describe('a row that cannot be shown', () => {
  const withRow = (changes: object) =>
    toPublicArticle({
      ...given,
      article: {
        ...article,
        attributions: (article.attributions ?? []).map((one) =>
          one.id === 'A1' ? { ...one, ...changes } : one,
        ),
      },
    })

  it.each([
    ['without a claim of this article', { claim: 'K9' }],
    ['without words in the text', { id: 'A9' }],
    ['off the record', { groundRules: 'offRecord' }],
  ])('%s leaves neither itself nor its mark', (_, changes) => {
    const story = withRow(changes)
    expect(story.attributions.map(({ id }) => id)).toEqual(['A2', 'A3'])
    expect(story.body?.html).not.toContain('A1')
    expect(JSON.stringify(story.body?.json)).not.toContain('"A1"')
    expect(story.body?.text).toBe(published.body?.text)
  })

  it('on background is masked, whoever its source is', () => {
    const story = withRow({ groundRules: 'background' })
    expect(story.attributions[0]).toMatchObject({
      mode: 'maskedSource',
      label: 'adı açıklanmayan kaynak',
      source: null,
      url: null,
    })
    expect(story.sources).toEqual([])
    expect(story.deps).not.toContain(apa.id)
  })
})

describe('the rows of the public claims', () => {
  it('stand for the claims of one article, with who is named for each', () => {
    expect(publicClaims(published)).toMatchObject([
      {
        _id: 'a-1.K1',
        articleId: 'a-1',
        articleSlug: 'ihale-yegene',
        sourceIds: ['s-apa'],
        speakerIds: ['p-kaya'],
        personIds: ['p-kaya'],
        eventIds: ['e-ihale'],
      },
      { _id: 'a-1.K2', sourceIds: [], speakerIds: [], personIds: [], eventIds: [] },
    ])
  })
})
