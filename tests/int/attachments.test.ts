import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { rebuildPublicDocuments } from '@/src/editorial/publish/renew'
import type { Article, Attachment } from '@/src/payload-types'
import { env } from '@/src/platform/env'
import type { PublicMedia } from '@/src/published/documents'
import { attachment } from '@/tests/support/partsBody'
import { ACTIVE_PDFS, encryptedPdf, PDF_CANARY, pdfFile, tellingPdf } from '@/tests/support/pdfs'
import { openPublicApi, type PublicApi } from '@/tests/support/publicApi'
import { naming } from '@/tests/support/publishing'
import { codeOf, openRecordDesk, type RecordDesk } from '@/tests/support/recordDesk'
import { rest } from '@/tests/support/rest'
import { GPS_CANARY, upload as send } from '@/tests/support/uploads'

let desk: RecordDesk
let api: PublicApi
let telling: Buffer

beforeAll(async () => {
  desk = await openRecordDesk()
  api = await openPublicApi()
  telling = await tellingPdf()
})
afterAll(async () => {
  await api.close()
  await desk.newsroom.close()
})

type Who = keyof RecordDesk['tokens']
const upload = (who: Who, bytes: Buffer, data: Record<string, unknown> = { title: 'Tutanak' }) =>
  send(desk.tokens[who], bytes, {
    ...{ name: 'rapor.pdf', type: 'application/pdf', collection: 'attachments', data },
  })
const own = async (bytes = telling): Promise<Attachment> => {
  const answer = await upload('ece', bytes, { title: 'Tutanağın aslı', description: 'Belediye.' })
  expect([answer.status, answer.json?.errors]).toEqual([201, undefined])
  return answer.json.doc
}
const call = (who: Who, method: 'GET' | 'POST', road: string) =>
  rest(method, `attachments/${road}`, { token: desk.tokens[who] })
const withFile = async (headline: string, id: string): Promise<Article> => {
  const source = await desk.newsroom.source(`Kaynak ${headline}`)
  const { root } = naming({ source }).body as any
  return desk.article(headline, {
    ...{ source, body: { root: { ...root, children: [...root.children, attachment(id)] } } },
  })
}
const stored = (id: string): Promise<Attachment> =>
  desk.payload.findByID({ collection: 'attachments', id, depth: 0, overrideAccess: true })
const folder = () => path.resolve(env().mediaDir)
const nameOf = async (id: string) =>
  (await api.db.collection<PublicMedia>('media').findOne({ _id: id }))?.files[0]?.name ?? null
const get = async (name: string | null, init: RequestInit = {}) =>
  fetch(`${api.url}/media/${name}`, init)

describe('a file that is uploaded', () => {
  it('is kept written anew under a name that says nothing, by whoever writes', async () => {
    const { title, filename, pages, sha256, ...more } = await own()
    expect({ title, pages }).toEqual({ title: 'Tutanağın aslı', pages: 2 })
    expect(filename).toMatch(/^[0-9a-f-]{36}\.pdf$/)
    expect(sha256).toHaveLength(64)
    expect(JSON.stringify(more)).not.toMatch(/rapor|KANARYA/)
    const bytes = (await readFile(path.join(folder(), filename ?? ''))).toString('latin1')
    expect(bytes).not.toContain(`${PDF_CANARY} eski`)
  })

  it('is refused where it acts, is encrypted or is none, with how to mend it, and nothing stays', async () => {
    const before = await readdir(folder())
    const active = await upload('ece', await ACTIVE_PDFS['a script']!())
    expect(codeOf(active)).toEqual([400, 'attachmentActive'])
    expect(active.json.errors[0].message).toContain('betik (JavaScript)')
    expect(codeOf(await upload('ece', await encryptedPdf()))).toEqual([400, 'attachmentEncrypted'])
    const html = Buffer.from('<html>%PDF yok</html>')
    expect(codeOf(await upload('ece', html))).toEqual([400, 'attachmentType'])
    expect((await upload('ece', telling, {})).status).toBe(400)
    expect((await upload('admin', telling)).status).toBe(403)
    expect(await readdir(folder())).toEqual(before)
  })

  it('keeps its file: another one is another record', async () => {
    const { id, sha256, filename } = await own()
    const body = { sha256: 'f'.repeat(64), filename: 'baska.pdf', title: 'Yeni ad' }
    await rest('PATCH', `attachments/${id}`, { token: desk.tokens.editor, body })
    expect(await stored(id)).toMatchObject({ sha256, filename, title: 'Yeni ad' })
    const file = pdfFile(telling)
    await expect(
      desk.payload.update({
        ...{ collection: 'attachments', id, data: {}, file, overrideAccess: true },
      }),
    ).rejects.toMatchObject({ code: 'attachmentFixed' })
  })
})

describe('what a file tells of itself', () => {
  it('is told to the newsroom from the file, and stored nowhere', async () => {
    const { id } = await own()
    const { facts } = (await call('mert', 'GET', `${id}/facts`)).json
    expect(facts).toContainEqual({ in: 'info', name: 'Author', value: `${PDF_CANARY} yeni` })
    expect(JSON.stringify(await stored(id))).not.toContain('KANARYA')
    expect((await call('admin', 'GET', `${id}/facts`)).status).toBe(403)
    expect((await rest('GET', `attachments/${id}/facts`)).status).toBe(401)
  })

  it('leaves the file at the press of a button, by who may change the record', async () => {
    const { id, filename } = await own()
    expect((await call('mert', 'POST', `${id}/remove-facts`)).status).toBe(403)
    const answer = await call('ece', 'POST', `${id}/remove-facts`)
    expect([answer.status, answer.json]).toEqual([200, { facts: [] }])
    const clean = await stored(id)
    expect(clean.filename).not.toBe(filename)
    const files = await readdir(folder())
    expect([files.includes(clean.filename ?? ''), files.includes(filename ?? '')]).toEqual([
      ...[true, false],
    ])
    const bytes = (await readFile(path.join(folder(), clean.filename ?? ''))).toString('latin1')
    expect(bytes).not.toMatch(new RegExp(`${PDF_CANARY}|${GPS_CANARY}`))
    const [made, changed] = await desk.chain(`attachments:${id}`)
    expect([made?.action, changed?.action, changed?.changed]).toEqual([
      ...['create', 'update', expect.arrayContaining(['sha256'])],
    ])
  })

  it('leaves approved stories only with their approval, and live ones by who decides', async () => {
    const { id } = await own()
    const article = await withFile('Ekli haber', id)
    await desk.newsroom.review(article)
    expect(codeOf(await call('ece', 'POST', `${id}/remove-facts`))).toEqual([409, 'recordShown'])
    expect((await call('editor', 'POST', `${id}/remove-facts`)).status).toBe(200)
    expect((await desk.newsroom.stored(article.id)).stage).toBe('inReview')
  })
})

describe('an attachment and its story', () => {
  it('is public from the publication to the withdrawal, as a download that can run nothing', async () => {
    const { id, filename } = await own()
    const article = await withFile('Tutanak çıktı', id)
    expect(await nameOf(id)).toBeNull()
    await desk.newsroom.publish(article)
    const name = await nameOf(id)
    expect(name).toMatch(/^[0-9a-f]{32}\.pdf$/)
    const { data } = await api.ask(
      `{ article(slug: "tutanak-cikti") { body { text blocks { ... on AttachmentBlock { attachment { url title bytes pages } } } } } }`,
    )
    const url = `https://haber.test/media/${name}`
    expect(data.article.body.blocks.at(-1)).toMatchObject({
      attachment: { url, title: 'Tutanağın aslı', pages: 2 },
    })
    expect(data.article.body.text).not.toContain('Tutanağın aslı')
    const response = await get(name)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="tutanagin-asli.pdf"',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-tag': `all,media,media:${id}`,
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes).toEqual(await readFile(path.join(folder(), filename ?? '')))
    // A decider takes off what it tells while it is public: the former address is gone with the save.
    expect(codeOf(await call('ece', 'POST', `${id}/remove-facts`))).toEqual([409, 'recordShown'])
    expect((await call('chief', 'POST', `${id}/remove-facts`)).status).toBe(200)
    expect((await get(name)).status).toBe(404)
    await desk.spread()
    const clean = await nameOf(id)
    expect((await desk.newsroom.read(article.id)).body?.html).toContain(`/media/${clean}`)
    expect((await get(clean)).status).toBe(200)
    expect(await rebuildPublicDocuments(desk.payload)).toEqual([])
    await expect(
      desk.payload.delete({ collection: 'attachments', id, overrideAccess: true }),
    ).rejects.toMatchObject({ code: 'stillReferenced' })
    const publicReason = 'Mahkeme kararıyla kaldırıldı'
    const answersFor = (responsibleEditor: string) =>
      desk.payload.updateGlobal({
        ...{ slug: 'site', data: { imprint: { responsibleEditor } }, overrideAccess: true },
      })
    await answersFor('Suna Erdem')
    await desk.newsroom.act(desk.newsroom.editor, article, 'withdraw', { publicReason })
    expect((await get(clean)).status).toBe(410)
    // Who answered for it on that day, whoever does so later; and nothing of what was said, nor who pressed the button.
    await answersFor('Kerem Tunalı')
    const { data: told } = await api.ask(
      `{ article(id: "${article.id}") { headline withdrawal { decidedBy correctionId } }
         corrections { nodes { id kind } } }`,
    )
    const [entry] = told.corrections.nodes
    expect(told.article).toEqual({
      headline: null,
      withdrawal: { decidedBy: 'Suna Erdem', correctionId: entry.id },
    })
    expect(entry.kind).toBe('WITHDRAWAL')
    expect(await nameOf(id)).toBeNull()
    expect(await rebuildPublicDocuments(desk.payload)).toEqual([])
  })

  it('is refused in a text where there is no such record', async () => {
    await expect(withFile('Olmayan ek', '0'.repeat(24))).rejects.toMatchObject({ status: 400 })
  })
})
