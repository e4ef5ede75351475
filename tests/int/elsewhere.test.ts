import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { rebuildPublicDocuments as rebuildOf } from '@/src/editorial/publish/renew'
import type { webhookDeliveries as rowsOf } from '@/src/editorial/webhooks/outbox'
import type { PublicApi } from '@/tests/support/publicApi'
import type { Publishing } from '@/tests/support/publishing'
import type { login as loginOf, rest as restOf } from '@/tests/support/rest'

let newsroom: Publishing
let api: PublicApi
let tools: {
  rest: typeof restOf
  login: typeof loginOf
  rebuildPublicDocuments: typeof rebuildOf
  webhookDeliveries: typeof rowsOf
}
const WWW = 'https://www.haber.test'

beforeAll(async () => {
  // Read once: everything of ours is imported after this.
  Object.assign(process.env, {
    KUNYE_ARTICLE_URL: `${WWW}/{section}/{year}/{slug}`,
    KUNYE_PERSON_URL: `${WWW}/who/{slug}`,
    KUNYE_SECTION_URL: `${WWW}/{slug}`,
    KUNYE_PREVIEW_URL: `${WWW}/preview/{id}#{token}`,
    KUNYE_LIVE_PREVIEW_URL: `${WWW}/live/{id}#{token}`,
    KUNYE_MEDIA_URL: 'https://img.haber.test/',
  })
  const { openPublishing } = await import('@/tests/support/publishing')
  const { openPublicApi } = await import('@/tests/support/publicApi')
  newsroom = await openPublishing()
  api = await openPublicApi()
  tools = {
    ...(await import('@/tests/support/rest')),
    ...(await import('@/src/editorial/publish/renew')),
    ...(await import('@/src/editorial/webhooks/outbox')),
  }
})
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

describe('a story that another frontend shows', () => {
  it('has its address there, wherever it is named, and keeps it when it is withdrawn', async () => {
    const { payload, act, editor, person, source, edit } = newsroom
    const section = await payload.create({
      collection: 'sections',
      data: { name: 'Yerel', slug: 'yerel' },
      overrideAccess: true,
    })
    await payload.create({
      collection: 'webhooks',
      data: { name: 'Okur', url: 'https://okur.test/kanca', events: ['publish', 'withdraw'] },
      overrideAccess: true,
    })
    const selin = await person('Selin Taş')
    const drafted = await newsroom.draft('Park açıldı', {
      ...{ source: await source('APA'), persons: [selin] },
    })
    await payload.update({
      ...{ collection: 'articles', id: drafted.id, user: editor, overrideAccess: false },
      data: { section: section.id },
    })
    const article = await newsroom.publish(await newsroom.stored(drafted.id))
    const year = new Date().getFullYear()
    const url = `${WWW}/yerel/${year}/park-acildi`
    const { data } = await api.ask(
      `{ article(slug: "park-acildi") { url jsonLd }
         articles { nodes { url } }
         claims(filter: { article: "park-acildi" }) { nodes { article { id url } } } }`,
    )
    expect([data.article.url, data.articles.nodes[0].url]).toEqual([url, url])
    expect(data.claims.nodes[0].article).toEqual({ id: article.id, url })
    const jsonLd = JSON.stringify(data.article.jsonLd)
    expect(jsonLd).toContain(url)
    expect(jsonLd).toContain(`${WWW}/who/selin-tas`)
    const month = new Date().toISOString().slice(0, 7)
    for (const path of [
      ...['/feeds/rss.xml', '/feeds/json', '/sitemap-news.xml', `/sitemap-articles-${month}.xml`],
      '/feeds/ninjs',
    ]) {
      const answer = await api.send(path)
      expect({ path, status: answer.status, there: answer.text.includes(url) }).toEqual({
        ...{ path, status: 200, there: true },
      })
    }
    const sections = (await api.send('/sitemap-sections.xml')).text
    expect(sections).toContain(`<loc>${WWW}/yerel</loc>`)

    await payload.update({
      ...{ collection: 'sections', id: section.id, data: { slug: 'kent' }, overrideAccess: true },
    })
    const { fanOutJob } = await import('@/src/editorial/publish/fanOut/runFanOut')
    await fanOutJob.run(payload, new AbortController().signal)
    const moved = `${WWW}/kent/${year}/park-acildi`
    expect((await newsroom.read(article.id)).address).toBe(moved)
    await edit(article, 'minor', { kicker: 'Kent' })
    await act(editor, article, 'withdraw', { publicReason: 'Mahkeme kararıyla kaldırıldı.' })
    const gone = await api.ask('{ article(slug: "park-acildi") { state url section { slug } } }')
    expect(gone.data.article).toEqual({ state: 'WITHDRAWN', url: moved, section: null })
    expect(await tools.rebuildPublicDocuments(payload)).toEqual([])
    const told = (await tools.webhookDeliveries(payload).find().sort({ seq: 1 }).toArray()).map(
      ({ body }) => JSON.parse(body).data,
    )
    expect(told.map((one) => [one.url, one.before?.url])).toEqual([
      [url, undefined],
      [moved, moved],
    ])
  })

  it('is previewed there, by a token behind the #, and beside the text while one types', async () => {
    const drafted = await newsroom.draft('Köprü', { source: await newsroom.source('Ajans') })
    const token = await tools.login(newsroom.editor)
    const made = await tools.rest('POST', `articles/${drafted.id}/preview`, { token, body: {} })
    expect(made.json.url).toBe(`${WWW}/preview/${drafted.id}#${made.json.token}`)
    const own = await tools.rest('PUT', `articles/${drafted.id}/preview/own`, {
      ...{ token, body: { content: null } },
    })
    expect(own.json.url).toBe(`${WWW}/live/${drafted.id}#${own.json.token}`)
    const { scriptPolicy } = await import('@/src/platform/server/scriptPolicy')
    const admin = new IncomingMessage(new Socket())
    const page = new ServerResponse(admin)
    scriptPolicy(['admin'], admin, page, 'https://cms.haber.test')
    const policy = String(page.getHeader('content-security-policy')).split('; ')
    expect(policy).toContain(`frame-src 'self' ${WWW}`)
    const asked = await api.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Preview ${own.json.token}` },
      body: JSON.stringify({ query: `{ article(id: "${drafted.id}") { headline } }` }),
    })
    expect(asked.data.article.headline).toBe('Köprü')
  })
})
