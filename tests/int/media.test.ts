import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { inTransaction } from '@/src/editorial/database/transactions'
import { env } from '@/src/platform/env'
import type { Article } from '@/src/payload-types'
import type { PublicMedia, PublicPictureFile, PublicPreview } from '@/src/published/documents'
import { previewArticle } from '@/src/editorial/previews/previewArticle'
import { rebuildPublicDocuments } from '@/src/editorial/publish/renew'
import { inOrder } from '@/tests/support/inOrder'
import { openPublicApi, type PublicApi } from '@/tests/support/publicApi'
import { naming, openPublishing, type Publishing } from '@/tests/support/publishing'
import { login, rest } from '@/tests/support/rest'
import { photograph, png } from '@/tests/support/uploads'

let newsroom: Publishing
let api: PublicApi
let apa: string

beforeAll(async () => {
  newsroom = await openPublishing()
  api = await openPublicApi()
  apa = await newsroom.source('APA')
})
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const WORDS = { alt: 'Köprünün ayakları', caption: 'Sabah', credit: 'Ali Çek' }
const picture = async (words: object = WORDS, bytes?: Buffer): Promise<string> => {
  const data = bytes ?? (await png(700, 500))
  const file = { name: 'gizli-kaynak.png', mimetype: 'image/png', data, size: data.length }
  const { payload } = newsroom
  return (await payload.create({ collection: 'media', data: words, file, overrideAccess: true })).id
}
/** A draft about a bridge that shows these pictures: the first above the text, the rest in it. */
const withPictures = async (headline: string, [lead, ...inBody]: string[]): Promise<Article> => {
  const draft = await newsroom.draft(headline, { source: apa })
  const { root } = naming({ source: apa }).body as any
  const nodes = inBody.map((value) => ({ type: 'upload', version: 3, relationTo: 'media', value }))
  return newsroom.payload.update({
    collection: 'articles',
    id: draft.id,
    data: {
      leadImage: lead ?? null,
      body: { root: { ...root, children: [...root.children, ...nodes] } },
    } as any,
    user: { ...newsroom.editor },
    overrideAccess: false,
    depth: 0,
  })
}
const publicMedia = () => api.db.collection<PublicMedia>('media')
const filesOf = async (id: string) =>
  ((await publicMedia().findOne({ _id: id }))?.files ?? []) as PublicPictureFile[]
const get = (name: string, init?: RequestInit) => fetch(`${api.url}/media/${name}`, init)
const statuses = async (names: string[]) =>
  Promise.all(names.map(async (name) => (await get(name)).status))

let id: string
let article: Article
let names: string[]
inOrder(
  'a picture and its story',
  [
    [
      'is nowhere public while the story is a draft',
      async () => {
        id = await picture(WORDS, await photograph())
        article = await withPictures('Köprüye bakım', [id])
        const { filename = '', hashes } = await newsroom.payload.findByID({
          collection: 'media',
          id,
        })
        const guesses = [`${hashes?.original?.slice(0, 32)}-1000.webp`, filename ?? '']
        expect(await statuses(guesses)).toEqual([404, 404])
        expect(await publicMedia().countDocuments()).toBe(0)
      },
    ],

    [
      'is public with it, in every size, each at a hash of its bytes',
      async () => {
        await newsroom.publish(article)
        const files = await filesOf(id)
        expect(files.map(({ size }) => size)).toEqual([
          'original',
          'w320',
          'w480',
          'w640',
          'w960',
          'social',
        ])
        names = files.map(({ name }) => name)
        const { title } = await newsroom.payload.findByID({ collection: 'media', id })
        expect(title).toBe('gizli-kaynak')
        const toldPublicly = await Promise.all([
          api.db.collection('media').find().toArray(),
          api.db.collection('articles').find().toArray(),
        ])
        expect(JSON.stringify(toldPublicly)).not.toContain('gizli-kaynak')
        for (const { name, sha256, width, height, bytes, type } of files) {
          const response = await get(name)
          const body = Buffer.from(await response.arrayBuffer())
          expect(response.status).toBe(200)
          expect(response.headers.get('content-type')).toBe(type)
          expect(body).toHaveLength(bytes)
          expect(name.startsWith(sha256?.slice(0, 32) ?? '-')).toBe(true)
          expect(await sharp(body).metadata()).toMatchObject({ width, height })
          expect(body.includes('KANARYA')).toBe(false)
        }
      },
    ],

    [
      'is found through the API: the addresses a frontend is given answer',
      async () => {
        const { data } = await api.ask(
          `{ article(slug: "kopruye-bakim") { leadImage { url alt caption credit sizes { name url width } social { name url width } } jsonLd } }`,
        )
        const { leadImage, jsonLd } = data.article
        expect(leadImage).toMatchObject(WORDS)
        const urls = [leadImage, ...leadImage.sizes, leadImage.social].map(({ url }) =>
          url.replace('https://haber.test/media/', ''),
        )
        expect(urls).toEqual(names)
        expect(jsonLd.image[0].url).toMatch(
          /^https:\/\/haber\.test\/media\/[0-9a-f]{32}-1000\.jpg$/,
        )
      },
    ],

    [
      'costs one command, and none for a name that cannot be ours',
      async () => {
        expect(await api.commands(() => get(names[0] ?? ''))).toEqual(['media'])
        expect(await api.commands(() => get('favicon.ico'))).toEqual([])
      },
    ],

    [
      'goes out as nothing but a picture that may be kept',
      async () => {
        const { headers } = await get(names[0] ?? '')
        expect(Object.fromEntries(headers)).toMatchObject({
          'cache-control': 'public, max-age=31536000, immutable, s-maxage=300',
          'content-security-policy': "sandbox; default-src 'none'",
          'content-disposition': 'inline',
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'cross-origin',
          'cache-tag': `all,media,media:${id}`,
          'accept-ranges': 'bytes',
          etag: `"${names[0]}"`,
        })
      },
    ],

    [
      'answers 304, HEAD and parts of itself as RFC 9110 has it',
      async () => {
        const [name = ''] = names
        const whole = Buffer.from(await (await get(name)).arrayBuffer())
        const size = whole.length
        const known = await get(name, { headers: { 'if-none-match': `W/"x", "${name}"` } })
        expect({ status: known.status, body: await known.text() }).toEqual({
          status: 304,
          body: '',
        })
        const head = await get(name, { method: 'HEAD' })
        expect(head.headers.get('content-length')).toBe(String(size))
        expect(await head.text()).toBe('')
        const part = await get(name, { headers: { range: 'bytes=10-19' } })
        expect(part.status).toBe(206)
        expect(part.headers.get('content-range')).toBe(`bytes 10-19/${size}`)
        expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(10, 20))
        const beyond = await get(name, { headers: { range: `bytes=${size}-` } })
        expect([beyond.status, beyond.headers.get('content-range')]).toEqual([
          416,
          `bytes */${size}`,
        ])
        const stale = await get(name, { headers: { range: 'bytes=0-1', 'if-range': '"other"' } })
        expect(stale.status).toBe(200)
        for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
          const { status, headers } = await get(name, { method })
          expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
        }
      },
    ],

    [
      'is not deleted while readers see it, even where a pending edit has dropped it',
      async () => {
        const remove = () =>
          newsroom.payload.delete({ collection: 'media', id, overrideAccess: true })
        await expect(remove()).rejects.toMatchObject({ code: 'stillReferenced' })
        await newsroom.act(newsroom.editor, article, 'startEdit', { editKind: 'update' })
        await newsroom.payload.update({
          collection: 'articles',
          id: article.id,
          data: { leadImage: null },
          user: newsroom.editor,
          overrideAccess: false,
        })
        await expect(remove()).rejects.toMatchObject({ code: 'stillReferenced' })
        await newsroom.act(newsroom.editor, article, 'discardEdit')
        expect(await statuses(names)).toEqual(names.map(() => 200))
      },
    ],

    [
      'stays while another live story shows it, and agrees with what publications say',
      async () => {
        const second = await newsroom.publish(await withPictures('Köprü yeniden açıldı', [id]))
        const notice = 'Mahkeme kararıyla kaldırıldı'
        await newsroom.act(newsroom.editor, article, 'withdraw', { publicReason: notice })
        expect(await statuses(names)).toEqual(names.map(() => 200))
        expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([])
        await newsroom.act(newsroom.editor, second, 'withdraw', { publicReason: notice })
        expect(await statuses(names)).toEqual(names.map(() => 404))
        const withdrawn = await api.send(`/media/${names[0]}`)
        const unknown = await api.send(`/media/${'0'.repeat(32)}-1000.webp`)
        expect(withdrawn.text).toBe(unknown.text)
        expect([...withdrawn.headers.keys()]).toEqual([...unknown.headers.keys()])
        expect(await rebuildPublicDocuments(newsroom.payload)).toEqual([])
      },
    ],
  ],
  180_000,
)

describe('an address without a picture', () => {
  it.each(['', '../package.json', '..%2f..%2fpackage.json', '%00', `${'0'.repeat(32)}-1.webp`])(
    'answers alike to whatever is not there: /media/%s',
    async (name) => {
      const { status, text } = await api.send(`/media/${name}`)
      expect({ status, text }).toEqual({ status: 404, text: '{"errors":[{"code":"notFound"}]}' })
    },
  )
})

describe('pictures in the text and of people', () => {
  it('stand in the text with sizes, dimensions, caption and credit, at absolute addresses', async () => {
    const lead = await picture()
    const inText = await picture({ ...WORDS, alt: 'Köprü "eski" <hâli>' }, await png(400, 300))
    await newsroom.publish(await withPictures('Köprünün iki yüzü', [lead, inText]))
    const [original, small] = await filesOf(inText)
    const { data } = await api.ask('{ article(slug: "koprunun-iki-yuzu") { body { html } } }')
    const { html } = data.article.body
    const base = 'https://haber.test/media/'
    expect(html).toContain(
      `<figure><img src="${base}${original?.name}" srcset="${base}${small?.name} 320w, ${base}${original?.name} 400w"`,
    )
    expect(html).toContain('alt="Köprü &quot;eski&quot; &lt;hâli&gt;" width="400" height="300"')
    expect(html).toContain('<figcaption>Sabah — Ali Çek</figcaption></figure>')
    await expect(
      newsroom.payload.delete({ collection: 'media', id: inText, overrideAccess: true }),
    ).rejects.toMatchObject({ code: 'stillReferenced' })
  })

  it('come and go with the person whose portrait they are', async () => {
    const portrait = await picture(WORDS, await png(320, 400))
    const person = await newsroom.person('Ayşe Kaya')
    const choose = (image: string) =>
      newsroom.payload.update({
        collection: 'persons',
        id: person,
        data: { image },
        overrideAccess: true,
      })
    const unsigned = await picture({ alt: 'Ayşe Kaya' }, await png(30, 40))
    await expect(choose(unsigned)).rejects.toMatchObject({ code: 'pictureIncomplete' })
    await choose(portrait)
    const draft = await newsroom.draft('Kaya köprüyü gezdi', { source: apa, persons: [person] })
    const article = await newsroom.publish(draft)
    const names = (await filesOf(portrait)).map(({ name }) => name)
    expect(await statuses(names)).toEqual([200, 200, 200])
    await newsroom.act(newsroom.editor, article, 'withdraw', { publicReason: 'Yanlış kişiydi' })
    expect(await statuses(names)).toEqual([404, 404, 404])
  })

  it('answer 404 where the file is gone from the disk, and somebody on our side hears of it', async () => {
    const id = await picture(WORDS, await png(350, 200))
    await newsroom.publish(await withPictures('Dosyası silinen köprü', [id]))
    const [file] = await filesOf(id)
    await rm(path.join(path.resolve(env().mediaDir), file?.file ?? ''))
    api.masked.length = 0
    const { status, text } = await api.send(`/media/${file?.name}`)
    expect({ status, text }).toEqual({ status: 404, text: '{"errors":[{"code":"notFound"}]}' })
    expect(api.masked).toEqual([expect.objectContaining({ code: 'ENOENT' })])
  })
})

describe('a picture in a preview', () => {
  it('is shown to who holds the token, is kept by nobody, and is 404 for everybody else', async () => {
    const id = await picture(WORDS, await png(360, 200))
    const article = await withPictures('Önizlenen köprü', [id])
    const now = new Date()
    const given = {
      _id: createHash('sha256').update('anahtar').digest('hex'),
      now,
      expiresAt: new Date(now.getTime() + 60_000),
    }
    const preview = await inTransaction(newsroom.payload, {}, (req) =>
      previewArticle(req, article, given),
    )
    await newsroom.db.collection<PublicPreview>('previews').insertOne(preview)
    const { media } = preview
    const name = media[0]?.files[0]?.name ?? ''
    const shown = await get(name, { headers: { authorization: 'Preview anahtar' } })
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect(shown.headers.get('cache-control')).toBe('no-store, private')
    expect(shown.headers.get('cache-tag')).toBeNull()
    expect((await get(name)).status).toBe(404)
    expect((await get(name, { headers: { authorization: 'Preview baska' } })).status).toBe(401)

    // What an `<img>` of the answer asks for, which sends no token.
    const keys = api.db.collection<{ _id: string; key: string }>('keys')
    await keys.insertOne({ _id: 'pictures', key: 'ab'.repeat(32) })
    const query = `{ article(id: "${article.id}") {
      jsonLd leadImage { url sizes { url } image(width: 321, ratio: ONE_BY_ONE) { url } } } }`
    const ask = async () => {
      const headers = { 'content-type': 'application/json', authorization: 'Preview anahtar' }
      return api.send('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) })
    }
    let answer = await ask()
    for (let tries = 0; tries < 200 && !answer.text.includes('/drawn/'); tries += 1) {
      answer = await ask()
    }
    const urls = answer.text.match(/https:\/\/haber\.test\/media\/[^"]+/g) ?? []
    const statusOf = async (url: string) => {
      const { status, headers } = await fetch(url.replace('https://haber.test', api.url))
      return `${status} ${headers.get('cache-control')} ${headers.get('cache-tag')}`
    }
    expect(urls.length).toBeGreaterThan(4)
    for (const url of [...urls, ...urls.map((one) => one.replace(/(?<=\/)\d{1,5}$/, '97'))]) {
      expect([url, await statusOf(url)]).toEqual([url, '200 no-store, private null'])
      const [, , , , folder, pictures] = url.split('/')
      expect([folder, pictures]).toEqual(['preview', preview.pictures])
      const other = url.replace(preview.pictures ?? '', 'A'.repeat(22))
      for (const wrong of [other, url.replace(/preview\/[^/]+\//, ''), `${url}/`]) {
        expect([wrong, await statusOf(wrong)]).toEqual([wrong, '404 no-store null'])
      }
    }
    // One of another story, which everybody may see, is not this preview's.
    const [foreign] = await publicMedia()
      .find({ _id: { $ne: id } })
      .toArray()
    const below = `preview/${preview.pictures}/${foreign?.files[0]?.name}`
    expect((await get(below)).status).toBe(404)
    await newsroom.db.collection<PublicPreview>('previews').deleteOne({ _id: given._id })
    for (const url of urls) expect(await statusOf(url)).toBe('404 no-store null')
  })
})

describe('a picture without alt text or credit', () => {
  it('stops its story, wherever it stands in it, with a sentence that names it', async () => {
    const [bare, unsigned] = [await picture({ caption: 'Gece' }), await picture({ alt: 'Köprü' })]
    const article = await withPictures('Eksik görselli haber', [bare, unsigned])
    const submit = () => newsroom.act(newsroom.editor, article, 'submit')
    await expect(submit()).rejects.toMatchObject({
      code: 'pictureIncomplete',
      message: expect.stringMatching(
        /“Gece” görselinin betimlemesi \(alt\) ve künyesi eksik.*“Köprü”/,
      ),
    })
    for (const id of [bare, unsigned]) {
      await newsroom.payload.update({ collection: 'media', id, data: WORDS, overrideAccess: true })
    }
    expect((await submit()).stage).toBe('inReview')
  })
})

describe('a file of the staff that is not there', () => {
  let token: string
  beforeAll(async () => void (token = await login(newsroom.editor)))

  it.each(['yok.webp', 'yok', 'x'.repeat(300)])('is 404, in two languages: %s', async (name) => {
    const said = []
    for (const language of ['tr', 'en']) {
      const headers = { 'accept-language': language }
      const { status, json } = await rest('GET', `media/file/${name}`, { token, headers })
      expect({ status, code: json?.errors?.[0]?.code }).toEqual({ status: 404, code: 'notFound' })
      said.push(json.errors[0].message)
    }
    expect(said).toEqual(['Böyle bir görsel dosyası yok.', 'There is no such picture file.'])
  })

  it('is so too where a record has lost it', async () => {
    const id = await picture()
    const { filename } = await newsroom.payload.findByID({ collection: 'media', id })
    const ask = () => rest('GET', `media/file/${filename}`, { token })
    expect((await ask()).status).toBe(200)
    await rm(path.join(path.resolve(env().mediaDir), filename ?? ''))
    expect((await ask()).status).toBe(404)
  })
})
