import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import exif from 'exif-reader'
import sharp from 'sharp'

import { env } from '@/src/platform/env'
import { openNewsroom, type Newsroom } from '@/tests/support/newsroom'
import { login, rest } from '@/tests/support/rest'
import * as files from '@/tests/support/uploads'

let newsroom: Newsroom
let token: string
let admin: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  token = await login(await newsroom.hire('Defne Muhabir', ['reporter']))
  admin = await login(await newsroom.hire('Ada Yönetici', ['admin']))
})
afterAll(() => newsroom.close())

const folder = (): string => path.resolve(env().mediaDir)
const onDisk = (): Promise<string[]> => readdir(folder()).catch(() => [])
const allFiles = async (doc: any): Promise<Buffer[]> => {
  const sizes: { filename: string | null }[] = Object.values(doc.sizes)
  const names = [doc.filename, ...sizes.map(({ filename }) => filename)]
  return Promise.all(
    names.filter((name) => name).map((name) => readFile(path.join(folder(), name))),
  )
}

describe('a photograph on its way in', () => {
  let doc: any
  let original: Buffer

  beforeAll(async () => {
    original = await files.photograph()
    const answer = await files.upload(token, original, {
      name: `${files.GPS_CANARY} Kandilli.jpg`,
      data: { alt: 'Köprü', credit: 'Ali Çek' },
    })
    expect(answer.status).toBe(201)
    doc = answer.json.doc
  })

  it('loses place, time, camera and author in every size, and what was hidden behind it', async () => {
    const { exif: planted } = await sharp(original).metadata()
    expect(exif(planted ?? Buffer.alloc(0)).GPSInfo).toMatchObject({ GPSLatitude: [41, 0, 30] })
    expect(original.includes(files.GPS_CANARY)).toBe(true)
    const kept = await allFiles(doc)
    expect(kept).toHaveLength(6)
    for (const bytes of kept) {
      const { exif, xmp, iptc, icc, comments } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc, icc, comments }).toEqual({})
      expect(bytes.includes('KANARYA')).toBe(false)
      expect(bytes.includes('script')).toBe(false)
    }
  })

  it('stands upright, as wide as screens need and never enlarged', async () => {
    expect(doc).toMatchObject({ width: 1000, height: 1500, mimeType: 'image/webp' })
    const widths = Object.entries<any>(doc.sizes).map(([name, { width }]) => [name, width])
    expect(Object.fromEntries(widths)).toEqual({
      w320: 320,
      w480: 480,
      w640: 640,
      w960: 960,
      w1280: null,
      w1920: null,
      social: 1000,
    })
    expect(doc.sizes.social.mimeType).toBe('image/jpeg')
    for (const bytes of await allFiles(doc)) {
      const { width = 0, height = 0 } = await sharp(bytes).metadata()
      expect(height).toBe(Math.round(width * 1.5))
    }
  })

  it('is kept under a name that says nothing, with a hash of each file', async () => {
    expect(doc.filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
    expect((await onDisk()).join()).not.toMatch(/KANARYA|Kandilli/)
    expect(Object.values(doc.hashes).filter(Boolean)).toHaveLength(6)
  })

  it.each(['NFC', 'NFD'])(
    'is called what its file was called (%s), for the staff',
    async (form) => {
      const name = 'Foto – Işıl Özgentürk.JPG'
      const sent = await files.upload(token, await files.png(9, 9), { name: name.normalize(form) })
      expect(sent.json.doc.title).toBe('Foto – Işıl Özgentürk')
      expect(sent.json.doc.filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
      expect((await rest('GET', `media/${sent.json.doc.id}`, { token: admin })).status).toBe(403)
    },
  )

  it('has the title that was sent along, and its file’s where that is empty or from before', async () => {
    const send = async (title: string) =>
      (await files.upload(token, await files.png(9, 9), { name: 'DSC_1.png', data: { title } }))
        .json
    expect((await send('Köprü, sabah')).doc.title).toBe('Köprü, sabah')
    const { doc: plain } = await send(' ')
    expect(plain.title).toBe('DSC_1')
    const file = { name: 'Şişli.png', mimetype: 'image/png', data: await files.png(9, 9), size: 1 }
    const { payload } = newsroom
    const made = await payload.create({ collection: 'media', data: {}, file, overrideAccess: true })
    expect(made.title).toBe('Şişli')
    await payload.db.updateOne({ collection: 'media', id: made.id, data: { title: null } })
    const old = await rest('GET', `media/${made.id}`, { token })
    expect(old.json.title).toBe(made.filename)
  })

  it.each([
    ['a TIFF called JPEG', 'tiff', 'a.jpg', 'image/jpeg'],
    ['a still GIF', 'gif', 'a.gif', 'image/gif'],
    ['a PNG called HEIC', 'png', 'IMG_1.HEIC', 'image/heic'],
  ] as const)('is read by its bytes: %s', async (_, format, name, type) => {
    const bytes = await sharp(await files.png(60, 40))
      .toFormat(format)
      .toBuffer()
    const { json, status } = await files.upload(token, bytes, { name, type })
    expect([status, json.doc?.mimeType, json.doc?.width]).toEqual([201, 'image/webp', 60])
  })

  it.each([
    ['a text chunk in a PNG', files.pngWithText],
    ['XMP in a WebP', files.webpWithXmp],
  ])('loses %s', async (_, make) => {
    const bytes = await make()
    expect(bytes.includes('KANARYA')).toBe(true)
    const { json, status } = await files.upload(token, bytes, { name: 'a.png', type: 'image/png' })
    expect(status).toBe(201)
    for (const one of await allFiles(json.doc)) expect(one.includes('KANARYA')).toBe(false)
  })

  it('keeps its file for good: another one, a crop or a rename is refused or does nothing', async () => {
    const before = await allFiles(doc)
    await expect(
      newsroom.payload.update({
        collection: 'media',
        id: doc.id,
        data: {},
        file: { name: 'b.png', mimetype: 'image/png', data: await files.png(9, 9), size: 1 },
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ code: 'pictureFixed' })
    const crop = 'uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[crop][x]=0'
    const { status } = await rest('PATCH', `media/${doc.id}?${crop}`, {
      token,
      body: {
        ...{ focalX: 10, focalY: 10, width: 1, hashes: { original: 'x' }, caption: 'Sabah' },
        look: { color: '#ff0000', placeholder: 'data:image/webp;base64,AAAA' },
      },
    })
    expect(status).toBe(200)
    const after = await newsroom.payload.findByID({ collection: 'media', id: doc.id, depth: 0 })
    expect(after).toMatchObject({
      caption: 'Sabah',
      width: 1000,
      ...{ hashes: doc.hashes, look: doc.look },
      filename: doc.filename,
    })
    expect(await allFiles(after)).toEqual(before)
  })

  it('keeps its alt text and credit: they are mended, not taken away', async () => {
    const patch = (body: object) => rest('PATCH', `media/${doc.id}`, { token, body })
    const { status, json } = await patch({ credit: ' ' })
    expect({ status, code: json.errors[0].code }).toEqual({
      status: 422,
      code: 'pictureWordsNeeded',
    })
    expect((await patch({ credit: 'Ali Çek / AA' })).status).toBe(200)
  })
})

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="window.__x=1">'
const HTML = '<!doctype html><script>window.__x=1</script>'
const jpeg = Buffer.from('ffd8ffe0', 'hex')

describe('what is no photograph', () => {
  const REFUSED: [string, string | Buffer, string, string][] = [
    [
      'F40 SVG with a script',
      `${SVG}<script>window.__x=1</script></svg>`,
      'a.svg',
      'image/svg+xml',
    ],
    ['F41 SVG called PNG', `${SVG}</svg>`, 'a.png', 'image/png'],
    ['F42 SVG with HTML inside', `${SVG}<foreignObject><iframe srcdoc="x"/>`, 'a.svg', 'image/png'],
    ['F43 SVG that loads', `${SVG}<use href="data:x"/></svg>`, 'a.svg', 'image/svg+xml'],
    [
      'F44 SVG with an entity',
      `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${SVG}&a;`,
      'a.svg',
      'image/svg+xml',
    ],
    [
      'F45 XML with a stylesheet',
      '<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><a/>',
      'a.xml',
      'image/png',
    ],
    ['F46 HTML', HTML, 'x.html', 'text/html'],
    ['F46 HTML called JPEG', HTML, 'x.jpg', 'image/jpeg'],
    ['F46 compressed SVG', Buffer.from('1f8b0800000000000003', 'hex'), 'a.svgz', 'image/svg+xml'],
    ['F47 GIF that is HTML too', `GIF89a/*${HTML}*/`, 'a.html', 'image/gif'],
    ['F47 PDF that is HTML too', `%PDF-1.4 ${HTML}`, 'a.jpg', 'image/jpeg'],
    ['F48 PDF with a script', '%PDF-1.4 /OpenAction /JavaScript', 'a.pdf', 'application/pdf'],
    ['F49 a program called PNG', Buffer.from('7f454c46020101', 'hex'), 'a.png', 'image/png'],
    ['F49 an archive called PNG', Buffer.from('504b0304140000', 'hex'), 'a.png', 'image/png'],
    ['F55 an archive', Buffer.from('504b0304140000', 'hex'), '42.zip', 'application/zip'],
    ['F57 one byte', 'x', 'a.jpg', 'image/jpeg'],
    ['F57 nothing', '', 'a.jpg', 'image/jpeg'],
    ['F57 the first bytes of a JPEG', jpeg, 'a.jpg', 'image/jpeg'],
  ]

  it.each(REFUSED)('is refused and leaves nothing: %s', async (_, bytes, name, type) => {
    const before = await onDisk()
    const answer = await files.upload(token, Buffer.from(bytes), { name, type })
    expect(answer.status).toBe(400)
    expect(answer.json.errors[0].code).toMatch(/^picture(Type|Damaged|Missing)$/)
    expect(answer.json.errors[0].message).toMatch(/[ığüşöç]/)
    expect(await onDisk()).toEqual(before)
  })

  it('says so in English too', async () => {
    const form = new FormData()
    form.append('file', new Blob([HTML], { type: 'image/png' }), 'a.png')
    const { json } = await files.send(token, form, { 'accept-language': 'en' })
    expect(json.errors[0].message).toContain('A file of the kind HTML is not taken')
  })

  it('F54 is seen to be a bomb by its header, before it is drawn', async () => {
    const { status, json } = await files.upload(token, files.pngClaiming(65_535, 65_535))
    expect({ status, code: json.errors[0].code }).toEqual({ status: 400, code: 'pictureTooLarge' })
  })

  it.each([
    ['WebP', files.movingWebp],
    ['PNG', files.animatedPng],
  ])('F56 does not move: %s', async (kind, make) => {
    const { status, json } = await files.upload(token, await make(), { name: 'a.jpg' })
    expect({ status, code: json.errors[0].code }).toEqual({ status: 400, code: 'pictureAnimated' })
    expect(json.errors[0].message).toContain(`Hareketli ${kind}`)
  })

  it('F57 is not cut short, and not over 20 MB', async () => {
    const half = (await files.photograph()).subarray(0, 4000)
    expect((await files.upload(token, half)).json.errors[0].code).toBe('pictureDamaged')
    const fat = Buffer.concat([await files.png(9, 9), Buffer.alloc(20_000_000)])
    expect((await files.upload(token, fat)).status).toBe(413)
  })

  it.each([
    ['F50', 'foto'],
    ['F50', 'a.png.'],
    ['F50', 'a.png%00.html'],
    ['F50', 'a.PnG '],
    ['F50', 'a.html.png'],
    ['F51', '../../payload.config.ts'],
    ['F51', '..\\..\\x.png'],
    ['F51', '/etc/passwd'],
    ['F51', '%2e%2e%2fx.png'],
    ['F51', '....//x.png'],
    ['F52', 'a";filename="b.html\u202Egnp.png'],
    ['F53', `${'u'.repeat(300)}.png`],
  ])('%s: a picture called %j is stored under a name of ours', async (_, name) => {
    const { status, json } = await files.upload(token, await files.png(9, 9), { name })
    expect(status).toBe(201)
    expect(json.doc.filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
    expect(await onDisk()).toContain(json.doc.filename)
  })

  it('F58 does not come in crowds', async () => {
    const form = new FormData()
    for (let count = 0; count < 5; count += 1) form.append('file', new Blob(['x']), 'a.png')
    expect((await files.send(token, form)).status).toBeGreaterThanOrEqual(400)
  })

  it.each([
    ['no boundary', 'multipart/form-data'],
    ['an endless boundary', `multipart/form-data; boundary=${'b'.repeat(15_000)}`],
    ['a boundary of blanks', `multipart/form-data; boundary=${' '.repeat(15_000)}`],
  ])('F59 has %s', async (_, type) => {
    const answer = await files.send(token, 'x', { 'content-type': type })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })

  it.each([
    [
      'a file of another collection',
      { file: { clientUploadContext: {}, collectionSlug: 'users' } },
    ],
    ['an address to fetch', { filename: 'a.png', url: 'http://127.0.0.1:1/a.png' }],
    ['a stored file to copy', { filename: 'a.webp', url: '/api/media/file/a.webp' }],
    ['nothing', {}],
  ])('F60 is no %s', async (_, body) => {
    const answer = await rest('POST', 'media', { token, body })
    expect(answer.status).toBe(400)
    expect(answer.json.errors[0].code).toBe('pictureMissing')
  })

  it('T23 is not fetched from an address', async () => {
    const source = encodeURIComponent('http://127.0.0.1:1/a.png')
    for (const path of ['media/paste-url', 'media/paste-url/1']) {
      const { status } = await rest('GET', `${path}?src=${source}`, { token })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }
  })

  it('F60 has fields that can be read', async () => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(await files.png(9, 9))]), 'a.png')
    form.append('_payload', '{broken')
    const { status } = await files.send(token, form)
    expect(status).toBe(400)
  })
})

describe('the files of the staff', () => {
  const name = async () => (await onDisk()).find((one) => one.endsWith('.webp')) ?? ''

  it('are for the staff: a stranger and an admin see none', async () => {
    expect((await rest('GET', `media/file/${await name()}`)).status).toBe(401)
    expect((await rest('GET', `media/file/${await name()}`, { token: admin })).status).toBe(403)
  })

  it('go out as what they are, kept by nobody and unable to run anything', async () => {
    const { status, headers } = await rest('GET', `media/file/${await name()}`, { token })
    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
  })

  it.each(['..%2f..%2fpackage.json', '%2e%2e%2fpackage.json', 'yok.webp'])(
    'are in their folder only: %s',
    async (wanted) => {
      const { status, text } = await rest('GET', `media/file/${wanted}`, { token })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(text).not.toContain('dependencies')
    },
  )
})

describe('B14 a media folder that takes no file', () => {
  it('is told with 503 in two languages; no file and no record is left, and the next upload goes in', async () => {
    const before = await onDisk()
    const away = `${folder()}-away`
    await rename(folder(), away)
    // Not to be written by anybody, root included.
    await writeFile(folder(), 'a file')
    const { totalDocs } = await newsroom.payload.count({ collection: 'media' })
    const png = await files.png(700, 400)
    const answer = await files.upload(token, png, { data: { alt: 'Köprü' } })
    expect(answer.status).toBe(503)
    expect(answer.json.errors).toEqual([
      { code: 'mediaUnwritable', message: expect.stringContaining('klasörüne yazılamıyor') },
    ])
    await rm(folder())
    await rename(away, folder())
    expect(await onDisk()).toEqual(before)
    expect((await newsroom.payload.count({ collection: 'media' })).totalDocs).toBe(totalDocs)
    expect((await files.upload(token, png, { data: { alt: 'Köprü' } })).status).toBe(201)
  })

  it('is told with 507 where it is full, and the sizes that were written go again', async () => {
    const place = await mkdtemp(path.join(tmpdir(), 'kunye-full-'))
    // As an upload into a disk with room for the small sizes only: `ulimit -f` counts blocks of 512 bytes or 1 kB.
    const script = `
      import { keepFiles } from './src/editorial/media/keepFiles.ts'
      const files = new Map([['a-320.webp', Buffer.alloc(9_000)], ['b.webp', Buffer.alloc(900_000)]])
      const error = await keepFiles(process.argv[1], files).catch((thrown) => thrown)
      console.log(JSON.stringify([error.status, error.code, error.refusal.message]))
    `
    const command = `ulimit -f 100; exec "${process.execPath}" --import tsx --input-type=module -e "$SCRIPT" "${place}"`
    const out = execFileSync('sh', ['-c', command], {
      ...{ encoding: 'utf8', env: { ...process.env, SCRIPT: script, NODE_OPTIONS: '' } },
    })
    const [status, code, message] = JSON.parse(out)
    expect([status, code]).toEqual([507, 'mediaFull'])
    expect(message.tr).toMatch(/diski dolu/)
    expect(message.en).toMatch(/disk .* is full/)
    expect(await readdir(place)).toEqual([])
    await rm(place, { recursive: true })
  })
})
