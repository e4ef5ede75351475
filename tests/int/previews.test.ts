import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { POST } from '@/src/app/(site)/onizleme/[id]/oturum/route'
import { ensurePublicIndexes } from '@/src/delivery/documents/ensureIndexes'
import type { Article } from '@/src/payload-types'
import { rebuildPublicDocuments } from '@/src/editorial/publish/renew'
import { openPublicReader, type PublicReader } from '@/tests/support/publicReader'
import { naming, openPublishing, type Publishing } from '@/tests/support/publishing'
import { login, rest } from '@/tests/support/rest'

let newsroom: Publishing
let reader: PublicReader
let draft: Article
let apa: string
let kaya: string
let opening: string
let author: string
let editor: string
let outsider: string

beforeAll(async () => {
  newsroom = await openPublishing()
  await ensurePublicIndexes(newsroom.db)
  reader = await openPublicReader()
  apa = await newsroom.source('APA', { internalNote: 'KANARYA-kaynak' })
  kaya = await newsroom.person('Ayşe Kaya')
  opening = await newsroom.event('Park açılışı', { participants: [{ person: kaya }] })
  const defne = await newsroom.payload.find({
    collection: 'users',
    where: { name: { like: 'Defne' } },
  })
  author = await login({ ...defne.docs[0]!, collection: 'users' })
  editor = await login(newsroom.editor)
  outsider = await login(await newsroom.hire('Uzak Muhabir', ['reporter']))
  draft = await newsroom.draft('Park açılacak', { source: apa, persons: [kaya], events: [opening] })
})
afterAll(async () => {
  await reader.close()
  await newsroom.close()
})

const make = (article: Article, token = author, body?: unknown) =>
  rest('POST', `articles/${article.id}/preview`, { token, body })
const list = (article: Article, token: string) =>
  rest('GET', `articles/${article.id}/preview`, { token })
const ask = async (
  query: string,
  token: string | null,
  { method = 'POST', ...headers }: Record<string, string> = {},
) => {
  const url = method === 'GET' ? `${reader.url}?query=${encodeURIComponent(query)}` : reader.url
  const response = await fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Preview ${token}` }),
      ...headers,
    },
    ...(method === 'POST' && { body: JSON.stringify({ query }) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: JSON.parse(text) }
}
const QUERY = (id: string) => `{
  article(id: "${id}") {
    slug state headline body { text } url
    claims { text article { headline } }
    attributions { label source { name country } }
    persons { name names { value } articles { totalCount } }
    events { title participants { person { name } } }
  }
  articles { nodes { headline } }
  persons { nodes { name } }
}`
const PUBLIC = '{ article(slug: "park-acilacak") { headline } }'

describe('a preview link', () => {
  let made: Awaited<ReturnType<typeof make>>
  let token: string
  beforeAll(async () => {
    made = await make(draft)
    token = made.json.token
  })

  it('is made by whoever may read the article, and shows it as the reader would see it', async () => {
    expect((await make(draft, outsider)).status).toBe(404)
    const { status, json, headers } = made
    expect(status).toBe(201)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(json.url).toBe(`http://127.0.0.1:3000/onizleme/${draft.id}#${token}`)
    expect(Date.parse(json.expiresAt) - Date.now()).toBeLessThanOrEqual(24 * 3_600_000)

    const seen = await ask(QUERY(draft.id), token)
    expect(seen.json.errors).toBeUndefined()
    expect(seen.json.data).toMatchObject({
      article: {
        slug: 'park-acilacak',
        state: 'LIVE',
        headline: 'Park açılacak',
        claims: [{ text: 'İlçede park açıldı', article: { headline: 'Park açılacak' } }],
        attributions: [{ label: 'APA', source: { name: 'APA', country: null } }],
        persons: [{ name: 'Ayşe Kaya', names: [], articles: { totalCount: 0 } }],
        events: [{ title: 'Park açılışı', participants: [{ person: { name: 'Ayşe Kaya' } }] }],
      },
      articles: { nodes: [] },
      persons: { nodes: [] },
    })
    expect(seen.text).not.toContain('KANARYA')
  })

  const open = (body: string, { id = draft.id, type = 'application/json' } = {}) =>
    POST(
      new Request(`http://haber.test/onizleme/${id}/oturum`, {
        ...{ method: 'POST', body, headers: { 'content-type': type } },
      }),
      { params: Promise.resolve({ id }) },
    )
  const opened = async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'audit-log',
      where: { article: { equals: draft.id }, action: { equals: 'openPreview' } },
      depth: 0,
    })
    return docs
  }

  it('trades the token for a cookie of its own page, and that it was opened is on record once an hour', async () => {
    const { token, id } = (await make(draft)).json
    const before = (await opened()).length
    for (const given of [token, token, 'a'.repeat(43)]) {
      const answer = await open(JSON.stringify({ token: given }))
      expect(answer.status).toBe(204)
      expect(answer.headers.get('set-cookie')).toContain(`Path=/onizleme/${draft.id}; `)
      expect(answer.headers.get('set-cookie')).toContain('HttpOnly; SameSite=Strict')
      expect(answer.headers.get('cache-control')).toBe('no-store, private')
    }
    const entries = await opened()
    expect(entries).toHaveLength(before + 1)
    expect(entries[0]).toMatchObject({
      ...{ chain: `article:${draft.id}`, record: `previews/${id}` },
      ...{ actor: null, actorType: 'system' },
    })
    expect(JSON.stringify(entries)).not.toContain(token)
    await rest('DELETE', `articles/${draft.id}/preview/${id}`, { token: author })
  })

  it('takes nothing that a form of another site could send, and nothing that could break the header', async () => {
    const token = 'a'.repeat(43)
    const good = JSON.stringify({ token })
    const refused = [
      await open(good, { type: 'text/plain' }),
      await open(good, { id: 'x; Path=/' }),
      await open(JSON.stringify({ token: `${token.slice(2)};\n` })),
      await open(JSON.stringify({ token, id: draft.id })),
      await open('token=a'),
    ]
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
    for (const { headers } of refused) expect(headers.get('set-cookie')).toBeNull()
  })

  it('is in no cache and opens nothing for anybody else', async () => {
    for (const method of ['GET', 'POST']) {
      const [known, without] = [
        await ask(PUBLIC, token, { method }),
        await ask(PUBLIC, null, { method }),
      ]
      const again = await ask(PUBLIC, token, { method, 'if-none-match': '*' })
      for (const { status, headers, json } of [known, again]) {
        expect(status).toBe(200)
        expect(json.data.article).toEqual({ headline: 'Park açılacak' })
        expect(headers.get('cache-control')).toBe('no-store, private')
        expect(headers.get('etag')).toBeNull()
        expect(headers.get('vary')).toContain('Authorization')
      }
      expect(without.json.data.article).toBeNull()
      const other = await ask(PUBLIC, null, { method, authorization: `Bearer ${token}` })
      expect(other.text).toBe(without.text)
    }
  })

  it('is stored without its token and without anybody of the staff, and no comparison counts it', async () => {
    const stored = await newsroom.db.collection('previews').find().toArray()
    const text = JSON.stringify(stored)
    expect(stored).toHaveLength(1)
    expect(text).not.toContain(token)
    expect(text).not.toContain('KANARYA')
    const { docs } = await newsroom.payload.find({ collection: 'users' })
    for (const { id, name } of docs) expect(text).not.toMatch(new RegExp(`${id}|${name}`))
    expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([])
  })

  it('shows masked sources masked, like a publication', async () => {
    const masked = await newsroom.source('belediyeden bir yetkili', {
      kind: 'masked',
      publicLabel: 'belediyeden bir yetkili',
    })
    const secretive = await newsroom.draft('Gizli kaynaklı', { source: masked })
    const data = naming({ source: masked })
    data.attributions![0]!.mode = 'maskedSource'
    await newsroom.payload.update({
      collection: 'articles',
      id: secretive.id,
      data,
      user: newsroom.editor,
    })
    const { json } = await make(secretive)
    const seen = await ask(QUERY(secretive.id), json.token)
    expect(seen.json.data.article.attributions).toEqual([
      { label: 'belediyeden bir yetkili', source: null },
    ])
    expect(seen.text).not.toContain('KANARYA')
    const stored = await newsroom.db.collection('previews').find().toArray()
    expect(JSON.stringify(stored)).not.toContain('KANARYA')
  })

  it('answers 401 with the same bytes for a token that never was, expired or was revoked', async () => {
    const never = await ask(PUBLIC, 'x'.repeat(43))
    expect(never.status).toBe(401)
    expect(never.json.errors[0].extensions.code).toBe('previewInvalid')
    expect(never.headers.get('cache-control')).toBe('no-store, private')

    const short = (await make(draft, author, { hours: 1 })).json
    await newsroom.db
      .collection<{ _id: string }>('previews')
      .updateOne({ _id: short.id }, { $set: { expiresAt: new Date(Date.now() - 1) } })
    const revoked = (await make(draft, editor)).json
    const path = `articles/${draft.id}/preview/${revoked.id}`
    expect((await rest('DELETE', path, { token: editor })).status).toBe(200)
    expect((await rest('DELETE', path, { token: editor })).status).toBe(404)
    for (const wrong of [short.token, revoked.token, '', 'a b', '☃'.repeat(0)]) {
      const { status, text } = await ask(PUBLIC, wrong)
      expect({ wrong, status, text }).toEqual({ wrong, status: 401, text: never.text })
    }
  })

  it('is listed and revoked by the article’s people and editors', async () => {
    for (const who of [author, editor]) {
      const { json } = await list(draft, who)
      expect(json.previews).toHaveLength(1)
      expect(Object.keys(json.previews[0]).sort()).toEqual(['createdAt', 'expiresAt', 'id'])
    }
    expect((await list(draft, outsider)).status).toBe(404)
    const published = await newsroom.publish(await newsroom.draft('Yayındaki', { source: apa }))
    expect((await list(published, outsider)).status).toBe(403)
    expect((await make(published, outsider)).status).toBe(201)
  })

  it('lasts an hour to a week', async () => {
    for (const hours of [0, 169, 1.5, '24']) {
      expect((await make(draft, author, { hours })).status).toBe(400)
    }
  })

  it('is on record, without the token', async () => {
    const entries = async () => {
      const { docs } = await newsroom.payload.find({
        collection: 'audit-log',
        where: { article: { equals: draft.id } },
        sort: 'seq',
        pagination: false,
      })
      return docs
    }
    const before = await entries()
    expect(before.map(({ action }) => action)).toContain('makePreview')
    const another = (await make(draft)).json
    await rest('DELETE', `articles/${draft.id}/preview/${another.id}`, { token: author })
    const after = await entries()
    const said = after.slice(before.length).map(({ action }) => action)
    expect(said).toEqual(['makePreview', 'revokePreview'])
    for (const given of [token, another.token]) expect(JSON.stringify(after)).not.toContain(given)
  })

  it('tells that the newsroom has a newer text, not which, once the text changed, and not before', async () => {
    const article = await newsroom.draft('İskele onarılacak', { source: apa })
    const link = (await make(article)).json.token
    const KNOWN = '{ preview { madeAt expiresAt isOutdated } article(id: "ID") { headline } }'
    const known = async () => (await ask(KNOWN.replace('ID', article.id), link)).json
    const before = await known()
    expect(before).toEqual({
      data: {
        preview: {
          madeAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          isOutdated: false,
        },
        article: { headline: article.headline },
      },
    })
    await newsroom.act(newsroom.editor, article, 'setGate', {
      gate: 'factCheck',
      gateState: 'required',
    })
    expect(await known()).toEqual(before)
    const headline = 'İskele bir hafta sonra onarılacak'
    const saved = await rest('PATCH', `articles/${article.id}`, {
      token: editor,
      body: { headline },
    })
    expect(saved.status).toBe(200)
    const after = await known()
    expect(after.data.preview).toEqual({ ...before.data.preview, isOutdated: true })
    expect(after.data.article).toEqual(before.data.article)
    const { json } = await ask('{ preview { isOutdated } }', (await make(article)).json.token)
    expect(json.data).toEqual({ preview: { isOutdated: false } })
    expect((await ask('{ preview { isOutdated } }', null)).json).toEqual({
      data: { preview: null },
    })
  })

  it('ends with the publication of its article, and with its withdrawal', async () => {
    await newsroom.publish(draft)
    expect((await ask(PUBLIC, token)).status).toBe(401)
    const { json } = await make(draft)
    await newsroom.act(newsroom.editor, draft, 'withdraw', {
      publicReason: 'Kaldırıldı, gerekçeli.',
    })
    expect((await ask(PUBLIC, json.token)).status).toBe(401)
    expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([])
  })

  it('shows an edit of a live article to its holder only', async () => {
    const live = await newsroom.publish(await newsroom.draft('Köprü açıldı', { source: apa }))
    await newsroom.act(newsroom.editor, live, 'startEdit', { editKind: 'correction' })
    await newsroom.payload.update({
      collection: 'articles',
      id: live.id,
      data: { headline: 'Köprü kapandı' },
      user: newsroom.editor,
      overrideAccess: false,
    })
    const { json } = await make(live, editor)
    const query = '{ article(slug: "kopru-acildi") { headline } articles { nodes { headline } } }'
    const seen = await ask(query, json.token)
    expect(seen.json.data.article.headline).toBe('Köprü kapandı')
    expect(seen.text).toContain('Köprü açıldı')
    expect((await ask(query, null)).text).not.toContain('kapandı')
  })

  it('is not made for what may not leave the house, and ends when that begins', async () => {
    const held = await newsroom.draft('Ambargolu', { source: apa })
    const before = (await make(held)).json
    await newsroom.act(newsroom.editor, held, 'setGate', { gate: 'legal', gateState: 'required' })
    expect((await ask(PUBLIC, before.token)).status).toBe(401)
    const refused = await make(held)
    expect(refused.status).toBe(409)
    expect(refused.json.errors[0].code).toBe('previewRestricted')
  })
})
