import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openPublicApi, type PublicApi } from '@/tests/support/publicApi'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { png } from '@/tests/support/uploads'

const WORD = 'Kocaköprü'
const FEEDS = ['/feeds/rss.xml', '/feeds/atom.xml', '/feeds/json', '/feeds/ninjs']

describe('a withdrawn article', () => {
  let newsroom: Publishing
  let api: PublicApi
  let id: string
  let picture: string

  beforeAll(async () => {
    newsroom = await openPublishing()
    // Answers are kept, as they are in a newsroom: what is withdrawn has to leave them too.
    api = await openPublicApi(true, { cacheBytes: 10_000_000 })
    const { payload, editor } = newsroom
    const data = await png(500, 400)
    const lead = await payload.create({
      collection: 'media',
      data: { alt: 'Köprü', credit: 'Ali Çek' } as never,
      file: { name: 'a.png', mimetype: 'image/png', data, size: data.length },
      overrideAccess: true,
    })
    const draft = await newsroom.draft(`${WORD} açıldı`, { source: await newsroom.source('APA') })
    const article = await payload.update({
      collection: 'articles',
      id: draft.id,
      data: { leadImage: lead.id } as never,
      user: editor,
      overrideAccess: false,
      depth: 0,
    })
    id = (await newsroom.publish(article)).id
    const stored = await api.db
      .collection<{ _id: string; files: { name: string }[] }>('media')
      .findOne({ _id: lead.id })
    picture = `/media/${stored?.files[0]?.name}`
  }, 180_000)
  afterAll(async () => {
    await api.close()
    await newsroom.close()
  })

  const places = async () => {
    const graphql = await api.ask(
      `{ articles { totalCount nodes { headline } } claims { totalCount } sources { totalCount }
         search(query: "${WORD}") { totalCount } article(id: "${id}") { headline body { text } } }`,
    )
    const month = /sitemap-articles-[^<]*\.xml/.exec((await api.send('/sitemap.xml')).text)?.[0]
    const sitemaps = await Promise.all(
      ['/sitemap-news.xml', ...(month ? [`/${month}`] : [])].map((path) => api.send(path)),
    )
    return {
      graphql: graphql.data,
      feeds: await Promise.all(FEEDS.map(async (path) => (await api.send(path)).text)),
      sitemaps: sitemaps.map(({ text }) => text),
      picture: (await fetch(api.url + picture)).status,
      ninjs: (await api.send('/ninjs/kocakopru-acildi')).status,
    }
  }

  it('was in every one of them while it was live, twice over from what is kept', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { graphql, feeds, sitemaps, picture, ninjs } = await places()
      expect(graphql).toMatchObject({
        articles: { totalCount: 1 },
        claims: { totalCount: 1 },
        sources: { totalCount: 1 },
        search: { totalCount: 1 },
        article: { headline: `${WORD} açıldı` },
      })
      for (const feed of feeds) expect(feed).toContain(WORD)
      for (const sitemap of sitemaps) expect(sitemap).toContain('kocakopru-acildi')
      expect([picture, ninjs]).toEqual([200, 200])
    }
  })

  it('is gone from GraphQL, search, feeds, sitemaps, caches and media with the next change event', async () => {
    await newsroom.act(newsroom.editor, id, 'withdraw', { publicReason: 'Kaynak sözünü geri aldı' })
    const isGone = async () => (await places()).graphql.article.headline === null
    // The event comes a moment after the commit: no more than that is waited for.
    for (let tries = 0; tries < 100 && !(await isGone()); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    const { graphql, feeds, sitemaps, picture, ninjs } = await places()
    expect(graphql).toEqual({
      articles: { totalCount: 0, nodes: [] },
      claims: { totalCount: 0 },
      sources: { totalCount: 0 },
      search: { totalCount: 0 },
      article: { headline: null, body: null },
    })
    for (const feed of feeds) expect(feed).not.toContain(WORD)
    const [, atom = '', ...others] = feeds
    const tombstone = /<at:deleted-entry ref="([^"]+)" when="([^"]+)"><at:comment [^>]*>([^<]+)/
    const [, ref, when, why] = tombstone.exec(atom) ?? []
    expect([ref, why]).toEqual([`tag:haber.test,2025:${id}`, 'Kaynak sözünü geri aldı'])
    expect(Math.abs(Date.parse(when ?? '') - Date.now())).toBeLessThan(600_000)
    for (const feed of [feeds[0], ...others]) expect(feed).not.toContain('geri aldı')
    for (const sitemap of sitemaps) expect(sitemap).not.toContain('kocakopru-acildi')
    expect([picture, ninjs]).toEqual([404, 410])
  })
})
