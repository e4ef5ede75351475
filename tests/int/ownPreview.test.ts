import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { ensurePublicIndexes } from '@/src/delivery/documents/ensureIndexes'
import type { Article } from '@/src/payload-types'
import { openPublicReader, type PublicReader } from '@/tests/support/publicReader'
import { openPublishing, type Publishing } from '@/tests/support/publishing'
import { login, rest } from '@/tests/support/rest'

let newsroom: Publishing
let reader: PublicReader
let apa: string
let kaya: string
let author: string
let editor: string
let outsider: string

beforeAll(async () => {
  newsroom = await openPublishing()
  await ensurePublicIndexes(newsroom.db)
  reader = await openPublicReader()
  apa = await newsroom.source('APA')
  kaya = await newsroom.person('Ayşe Kaya')
  const defne = await newsroom.payload.find({
    collection: 'users',
    where: { name: { like: 'Defne' } },
  })
  author = await login({ ...defne.docs[0]!, collection: 'users' })
  editor = await login(newsroom.editor)
  outsider = await login(await newsroom.hire('Uzak Muhabir', ['reporter']))
})
afterAll(async () => {
  await reader.close()
  await newsroom.close()
})

describe('what a writer has beside the text', () => {
  let article: Article
  beforeAll(async () => {
    article = await newsroom.draft('Liman büyüyor', { source: apa, persons: [kaya] })
  })
  const show = (content: object | null, as = author) =>
    rest('PUT', `articles/${article.id}/preview/own`, { token: as, body: { content } })
  const rows = () =>
    newsroom.db.collection('previews').find({ articleId: article.id }).sort({ _id: 1 }).toArray()
  /** Everything that a save leaves behind. */
  const traces = async () => {
    const of = { article: { equals: article.id } }
    const { payload } = newsroom
    const [stored, versions, log, told, mails] = await Promise.all([
      newsroom.stored(article.id),
      payload.countVersions({
        collection: 'articles',
        where: { parent: { equals: article.id } },
      }),
      payload.count({ collection: 'audit-log', where: of }),
      payload.count({ collection: 'notifications', where: of }),
      payload.find({ collection: 'autosaves', where: { article: { equals: article.id } } }),
    ])
    return { stored, versions, log, told, mails: mails.totalDocs }
  }

  it('is the text as it would be saved, with its persons, and the save leaves nothing behind', async () => {
    const before = await traces()
    const answer = await show({ headline: 'Liman ikiye katlandı', dek: 'Yeni rıhtım açıldı' })
    expect([answer.status, answer.text]).toEqual([204, ''])
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toContain(`Path=/onizleme/${article.id}/benim; Max-Age=600; HttpOnly`)
    const token = /^kunye-onizleme-benim=([\w-]{43});/.exec(cookie)?.[1] ?? ''
    const response = await fetch(reader.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Preview ${token}` },
      body: JSON.stringify({
        query: `{ article(id: "${article.id}") { headline persons { name } } }`,
      }),
    })
    const seen = { json: await response.json() }
    expect(seen.json.data.article).toMatchObject({
      headline: 'Liman ikiye katlandı',
      persons: [{ name: 'Ayşe Kaya' }],
    })
    expect(await traces()).toEqual(before)
    expect(JSON.stringify(await rows())).not.toContain(String(before.stored.author))
  })

  it('is one a person, which the next takes the place of; no list of links shows it, and its owner drops it', async () => {
    await show({ headline: 'Bir' })
    const [first] = await rows()
    await show({ headline: 'İki' })
    // The addresses of its pictures stay: a page of a frontend would load them anew with every pause.
    expect([(await rows())[0]?.pictures, first?.pictures]).toEqual([
      ...[first?.pictures, expect.stringMatching(/^[\w-]{22}$/)],
    ])
    await show(null, editor)
    const headlines = (await rows()).map((row) => row.article.headline).sort()
    expect(headlines).toEqual(['Liman büyüyor', 'İki'])
    const listed = await rest('GET', `articles/${article.id}/preview`, { token: editor })
    expect(listed.json.previews).toEqual([])
    for (const row of await rows()) {
      const path = `articles/${article.id}/preview/${String(row._id)}`
      expect((await rest('DELETE', path, { token: editor })).status).toBe(404)
    }
    await rest('DELETE', `articles/${article.id}/preview/own`, { token: author })
    expect((await rows()).map((row) => row.article.headline)).toEqual(['Liman büyüyor'])
    await rest('DELETE', `articles/${article.id}/preview/own`, { token: editor })
    expect(await rows()).toEqual([])
  })

  it('is refused where a save would be, and to whoever may not read the article; nothing is written then', async () => {
    const before = await traces()
    for (const [content, status] of [
      [{ dek: 'x'.repeat(501) }, 400],
      [{ body: { root: { type: 'root', children: [{ type: 'iframe' }] } } }, 400],
      [{ leadImage: '65f0a1b2c3d4e5f6a7b8c9ff' }, 400],
    ] as const) {
      expect([content, (await show(content)).status]).toEqual([content, status])
    }
    expect((await show({ headline: 'Ad', stage: 'published', author: 'x' })).status).toBe(204)
    expect((await rows())[0]?.article.headline).toBe('Ad')
    expect([403, 404]).toContain((await show({ headline: 'x' }, outsider)).status)
    const stranger = await rest('PUT', `articles/${article.id}/preview/own`, { body: {} })
    expect(stranger.status).toBe(401)
    expect(await traces()).toEqual(before)
    await newsroom.act(newsroom.editor, article, 'setGate', {
      gate: 'legal',
      gateState: 'required',
    })
    const held = await show(null, editor)
    expect([held.status, held.json.errors[0].code]).toEqual([409, 'previewRestricted'])
    expect(await rows()).toEqual([])
  })
})
