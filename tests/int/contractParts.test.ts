import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { shortCode } from '@/src/language/shortCode'
import type { PublicCorrection, PublicImage } from '@/src/published/documents'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import {
  articleDoc,
  attribution,
  claim,
  eventCard,
  personCard,
  personDoc,
  publishDocs,
  sourceCard,
  sourceDoc,
  withdrawnDoc,
} from '../support/publicFixtures'
import { meeting } from '../support/story'

const ID = '6750f3a1c2d4e5f607182930'
const PDF = `${'ab'.repeat(16)}.pdf`
const drawing: PublicImage = {
  ...{ url: '/media/p.webp', alt: 'Portre', width: 480, height: 600, caption: null },
  ...{ credit: 'Deniz Ak', kind: 'drawing', sizes: [] },
}
const elif = personDoc('Elif Karaca', {
  ...{ image: drawing, isStaff: true, bio: 'Ulaşım yazar.', publicContact: 'elif@kunye.test' },
})
const guest = personDoc('Konuk Yazar')
const kha = sourceDoc('Kıyı Haber Ajansı', { shortName: 'KHA' })
const harbour = sourceDoc('Liman Başkanlığı')
const yerel = { slug: 'yerel', name: 'Yerel' }
const day = (at: number) => new Date(Date.UTC(2026, 10, at))
const said = (id: string, of: string, over: object = {}) =>
  attribution(id, of, { source: sourceCard(kha), ...over })

const story = articleDoc('buz', {
  ...{ _id: ID, publishedAt: day(20), section: yerel, related: ['a-elle', 'a-kalkan'] },
  ...{ events: [eventCard(meeting)], persons: [personCard(guest)] },
  bylines: [
    { name: 'Elif Karaca', role: null, person: personCard(elif) },
    { name: 'Ajans', role: null, person: null },
  ],
  claims: [
    claim('k1', {
      ...{ kind: 'accusation', seriousness: 'criminal', firstSaidAt: '2026-11' },
      reply: { from: 'Yayla Servis', outcome: 'answered', text: 'Hayır.', askedAt: day(3) },
    }),
    claim('k2', { status: 'refuted' }),
    claim('k3', { status: 'corroborated' }),
  ],
  attributions: [
    said('r1', 'k1', { origin: sourceCard(harbour), cueStart: 12, cue: 'duyurdu' }),
    said('r2', 'k2', { via: [sourceCard(harbour)] }),
    attribution('r3', 'k2', { mode: 'namedSpeaker', speaker: personCard(guest) }),
    said('r4', 'k3', { originPerson: personCard(guest) }),
  ],
  updates: [
    ...[day(21), day(23), day(22)].map((at) => ({
      ...{ at, kind: 'correction' as const, note: `${at.getUTCDate()}`, was: null, is: null },
      claim: 'k2',
    })),
    { at: day(25), kind: 'update', note: 'Yeni', was: null, is: null, claim: null },
  ],
})
const others = [
  articleDoc('elle', { publishedAt: day(1), section: yerel }),
  articleDoc('olay', { publishedAt: day(2), events: [eventCard(meeting)] }),
  articleDoc('kisi', { publishedAt: day(9), persons: [personCard(guest)] }),
  articleDoc('bolum', { publishedAt: day(8), section: yerel }),
  articleDoc('bolum-geri', { publishedAt: day(9), section: yerel, state: 'retracted' }),
  articleDoc('section-en', { publishedAt: day(9), section: yerel, language: 'en' }),
  articleDoc('ajans', {
    ...{ publishedAt: day(4), claims: [claim('m1'), claim('m2', { status: 'refuted' })] },
    attributions: [
      ...[said('x1', 'm1'), said('x2', 'm1', { field: 'headline' as const })],
      ...[said('x3', 'm2'), attribution('x4', 'm2', { mode: 'houseVoice' })],
    ],
  }),
]
const correction = (at: string, kind: PublicCorrection['kind']): PublicCorrection => ({
  ...{ _id: `${at}.${kind}`, _v: '1', articleId: ID, at: new Date(at), kind },
  ...{ note: null, was: null, is: null },
})

/** The ordinary engine, and one that answers from bytes from the second time on. */
let plain: PublicApi
let hot: PublicApi
beforeAll(async () => {
  plain = await openPublicApi(true, { hot: Infinity })
  hot = await openPublicApi(true, { hot: 1 })
  await publishDocs(plain.db, {
    articles: [
      ...[story, ...others],
      { ...withdrawnDoc('kalkan', 'Kaldırıldı'), decidedBy: 'Defne Yalın', goneFiles: [PDF] },
    ],
    ...{ persons: [elif, guest], sources: [kha, harbour], events: [meeting], fronts: [] },
  })
  await plain.db.collection<PublicCorrection>('corrections').insertMany([
    // Nine in the evening of a day in UTC is the next month where the newsroom is.
    ...[
      correction('2026-10-31T21:30:00Z', 'correction'),
      correction('2026-11-20T09:00:00Z', 'reply'),
    ],
    ...[correction('2026-10-03T09:00:00Z', 'correction')],
    correction('2026-11-24T15:10:00Z', 'withdrawal'),
  ])
})
afterAll(async () => {
  await hot.close().catch(() => undefined)
  await plain.close()
})

/** What both engines answer, and that the second was asked for it. */
const data = async (query: string) => {
  const due = await plain.ask(query)
  expect(due.errors).toBeUndefined()
  for (let time = 0; time < 3; time += 1) {
    const before = hot.delivery.hotCounts()
    expect((await hot.ask(query)).text).toBe(due.text)
    if (time === 2) expect(hot.delivery.hotCounts()).toEqual({ ...before, bytes: before.bytes + 1 })
  }
  return due.data
}

describe('what the drawn pages ask', () => {
  it('a short address, which leads to the story, and is gone when it is', async () => {
    const { article } = await data('{ article(slug: "buz") { shortUrl withdrawal { at } } }')
    const code = shortCode(ID)
    expect(article).toEqual({ shortUrl: `https://haber.test/h/${code}`, withdrawal: null })
    const statusOf = (of: string) => plain.delivery.statusOf(of, 'short')
    expect(await statusOf(code)).toEqual({ status: 301, location: '/haber/buz' })
    expect(await statusOf(shortCode('a-kalkan'))).toEqual({ status: 410 })
    for (const none of ['-yok', 'yok', code.slice(1), '-']) {
      expect(await statusOf(none)).toEqual({ status: 404 })
    }
    const move = (slug: string, address?: string) =>
      plain.db
        .collection<{ _id: string }>('articles')
        .updateOne({ _id: ID }, { $set: { slug }, ...(address && { $set: { slug, address } }) })
    await move('dolu')
    expect(await statusOf(code)).toEqual({ status: 301, location: '/haber/dolu' })
    await move('dolu', 'https://gazete.test/dolu')
    expect(await statusOf(code)).toEqual({ status: 301, location: 'https://gazete.test/dolu' })
    await plain.db
      .collection<{ _id: string }>('articles')
      .updateOne({ _id: ID }, { $set: { slug: 'buz' }, $unset: { address: 1 } })
  })

  it('who answered for a withdrawal, and its entry', async () => {
    const { article } = await data(
      '{ article(slug: "kalkan") { headline shortUrl withdrawal { at decidedBy correctionId } } }',
    )
    expect(article).toMatchObject({
      headline: null,
      withdrawal: { decidedBy: 'Defne Yalın', correctionId: 'a-kalkan.0' },
    })
  })

  it('a file that went with a withdrawn story says so, and no other', async () => {
    expect((await plain.send(`/media/${PDF}`)).status).toBe(410)
    expect((await plain.send(`/media/${'cd'.repeat(16)}.pdf`)).status).toBe(404)
    expect((await plain.send(`/media/${'ab'.repeat(16)}-480.webp`)).status).toBe(404)
  })

  it('the newest correction', async () => {
    const { article } = await data(
      '{ article(slug: "buz") { lastCorrection { note kind claim { id } } } }',
    )
    expect(article.lastCorrection).toEqual({ note: '23', kind: 'CORRECTION', claim: { id: 'k2' } })
    const { article: other } = await data('{ article(slug: "elle") { lastCorrection { note } } }')
    expect(other.lastCorrection).toBeNull()
  })

  it('what to read next, with why: live, in its language, each once', async () => {
    const { article } = await data(
      '{ article(slug: "buz") { relatedStories(first: 5) { reason article { slug } } } }',
    )
    const told = article.relatedStories.map(
      ({ reason, article: { slug } }: { reason: string; article: { slug: string } }) =>
        `${reason} ${slug}`,
    )
    expect(told).toEqual(['HAND elle', 'EVENT olay', 'PERSON kisi', 'SECTION bolum'])
    const { article: less } = await data(
      '{ article(slug: "buz") { relatedStories(first: 1) { reason } } }',
    )
    expect(less.relatedStories).toEqual([{ reason: 'HAND' }])
  })

  it('what was answered to a claim, when it was first said, and where its cue stands', async () => {
    const fields = 'id firstSaidAt reply { from outcome text askedAt }'
    const { article, claims } = await data(
      `{ article(slug: "buz") { claims { ${fields} } attributions { id cueStart } }
         claims(filter: { article: "buz" }) { nodes { ${fields} } } }`,
    )
    expect(article.claims).toEqual(claims.nodes)
    expect(claims.nodes.slice(0, 2)).toEqual([
      {
        ...{ id: 'k1', firstSaidAt: '2026-11' },
        reply: {
          ...{ from: 'Yayla Servis', outcome: 'answered', text: 'Hayır.' },
          askedAt: '2026-11-03T03:00:00+03:00',
        },
      },
      { id: 'k2', firstSaidAt: null, reply: null },
    ])
    expect(article.attributions.slice(0, 2)).toEqual([
      ...[
        { id: 'r1', cueStart: 12 },
        { id: 'r2', cueStart: null },
      ],
    ])
  })

  it('who signs: a portrait, and of the staff their own words', async () => {
    const { article } = await data(
      `{ article(slug: "buz") { bylines { name image { url kind } person { isStaff bio publicContact } }
         persons { slug isStaff bio } } }`,
    )
    expect(article.bylines).toEqual([
      {
        name: 'Elif Karaca',
        image: { url: 'https://haber.test/media/p.webp', kind: 'DRAWING' },
        person: { isStaff: true, bio: 'Ulaşım yazar.', publicContact: 'elif@kunye.test' },
      },
      { name: 'Ajans', image: null, person: null },
    ])
    expect(article.persons).toEqual([{ slug: 'konuk-yazar', isStaff: false, bio: null }])
  })

  it('what became of what a source said, what it says alone, and where it has it from', async () => {
    const { source, sources } = await data(
      `{ source(slug: "kiyi-haber-ajansi") { shortName claimCounts { status count } soleCount
           origins { source { name } person { name } count } claims { nodes { id } } }
         sources { nodes { name soleCount } } }`,
    )
    expect(source).toMatchObject({
      shortName: 'KHA',
      claimCounts: [
        { status: 'CORROBORATED', count: 1 },
        { status: 'REFUTED', count: 2 },
        { status: 'UNVERIFIED', count: 2 },
      ],
      // k2 has a speaker as well.
      soleCount: 4,
      origins: [
        { source: null, person: null, count: 2 },
        { source: { name: 'Liman Başkanlığı' }, person: null, count: 2 },
        { source: null, person: { name: 'Konuk Yazar' }, count: 1 },
      ],
    })
    const counted = source.claimCounts.reduce(
      (sum: number, one: { count: number }) => sum + one.count,
      0,
    )
    expect(counted).toBe(source.claims.nodes.length)
    expect(sources.nodes).toEqual([
      ...[
        { name: 'Kıyı Haber Ajansı', soleCount: 4 },
        { name: 'Liman Başkanlığı', soleCount: 0 },
      ],
    ])
  })

  it('how much was told of mistakes in each month of the newsroom’s calendar', async () => {
    const months = 'months { month count kinds { kind count } }'
    const { all, some } = await data(
      `{ all: corrections(first: 1) { ${months} } some: corrections(kind: CORRECTION) { ${months} } }`,
    )
    const one = (kind: string) => ({ kind, count: 1 })
    expect(all.months).toEqual([
      { month: '2026-11', count: 3, kinds: [one('CORRECTION'), one('REPLY'), one('WITHDRAWAL')] },
      { month: '2026-10', count: 1, kinds: [one('CORRECTION')] },
    ])
    expect(some.months.map(({ count }: { count: number }) => count)).toEqual([1, 1])
  })

  it.each([
    [
      'what to read after 20 stories: the lists, and the stories',
      '{ articles(first: 20) { nodes { relatedStories(first: 3) { reason article { headline } } } } }',
      ['articles', 'articles', 'articles'],
    ],
    [
      'the numbers of 20 sources: a command each',
      `{ sources(first: 20) { nodes { claimCounts { count } soleCount origins { count source { name } } } } }`,
      ['claims', 'claims', 'claims', 'sources'],
    ],
    [
      'portraits of who signs 20 stories',
      '{ articles(first: 20) { nodes { bylines { image { url } } } } }',
      ['articles', 'persons'],
    ],
    ['months', '{ corrections { months { count } } }', ['corrections']],
  ])('costs as many commands however many there are: %s', async (_, query, expected) => {
    for (const api of [plain, hot]) {
      for (let time = 0; time < 3; time += 1) {
        expect((await api.commands(() => api.ask(query))).sort()).toEqual(expected)
      }
    }
  })
})
