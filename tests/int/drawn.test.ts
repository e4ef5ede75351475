import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { drawnImage } from '@/src/delivery/media/drawnAddress'
import { drawnFiles } from '@/src/delivery/media/drawnFiles'
import { lookOf } from '@/src/editorial/media/look'
import { openPublicApi, type PublicApi } from '@/tests/support/publicApi'

const KEY = 'ab'.repeat(32)
const NAME = `${'0a'.repeat(16)}-800.webp`
let folder: string
let api: PublicApi
let original: Buffer
const image = { url: `/media/${NAME}`, width: 800, height: 800, sizes: [] }
const kept = () => path.join(folder, 'drawn')

/** Left half red, right half blue: which of them is cut out can be seen. */
const draw = async (): Promise<Buffer> => {
  const blue = await sharp({
    create: { width: 400, height: 800, channels: 3, background: '#0000ff' },
  })
    .png()
    .toBuffer()
  return sharp({ create: { width: 800, height: 800, channels: 3, background: '#ff0000' } })
    .composite([{ input: blue, left: 400, top: 0 }])
    .webp({ lossless: true })
    .toBuffer()
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kunye-drawn-'))
  original = await draw()
  await writeFile(path.join(folder, 'opak.webp'), original)
  const drawn = { folder: kept(), bytes: 10_000_000 }
  api = await openPublicApi(true, { mediaDir: folder, drawn })
  const about = { width: 800, height: 800, bytes: original.length, type: 'image/webp' }
  const file = { size: 'original', name: NAME, file: 'opak.webp', sha256: null, ...about }
  await api.db.collection<{ _id: string }>('media').insertOne({ _id: 'm1', files: [file] } as never)
})
afterAll(async () => {
  await api.close()
  await rm(folder, { recursive: true, force: true })
})

type Asked = Parameters<typeof drawnImage>[2]
const url = (asked: Partial<Asked> = {}, focalPoint?: { x: number; y: number }) =>
  drawnImage(
    KEY,
    { ...image, focalPoint },
    {
      ...{ width: 320, ratio: 'original', format: 'auto', ...asked },
    },
  ).url
const get = async (address: string, accept = '*/*', more: RequestInit = {}) => {
  const response = await fetch(api.url + address, {
    ...{ redirect: 'manual', headers: { accept } },
    ...more,
  })
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe('a drawn picture', () => {
  it('is nowhere before a newsroom has made a key, and there as soon as it has', async () => {
    expect((await get(url())).response.status).toBe(404)
    await api.db
      .collection<{ _id: string }>('keys')
      .insertOne({ _id: 'pictures', key: KEY } as never)
    for (let tries = 0; tries < 500 && (await get(url())).response.status === 404; tries += 1);
    expect((await get(url())).response.status).toBe(200)
  })

  it.each([
    ['image/avif,image/webp', 'avif', 'heif'],
    ['image/webp', 'webp', 'webp'],
    ['*/*', 'jpeg', 'jpeg'],
  ])('for %s comes as %s, for ever, and says on what that depends', async (accept, type, read) => {
    const { response, bytes } = await get(url(), accept)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': `image/${type}`,
      'content-length': String(bytes.length),
      'cache-control': 'public, max-age=31536000, immutable, s-maxage=300',
      'cache-tag': 'all,media,media:m1',
      vary: 'Accept',
    })
    expect(await sharp(bytes).metadata()).toMatchObject({ format: read, width: 320, height: 320 })
    const etag = response.headers.get('etag') ?? ''
    const again = await get(url(), accept, { headers: { accept, 'if-none-match': etag } })
    expect([again.response.status, again.bytes.length]).toEqual([304, 0])
    const named = await get(url({ format: type as Asked['format'] }))
    expect([named.response.headers.get('vary'), named.bytes.equals(bytes)]).toEqual([null, true])
  })

  it('is cut around what has to stay in sight', async () => {
    const side = async (x: number) => {
      const asked = url({ ratio: 'nineBySixteen', format: 'webp' }, { x, y: 50 })
      const { bytes } = await get(asked)
      const { dominant } = await sharp(bytes).stats()
      return dominant.r > dominant.b ? 'red' : 'blue'
    }
    expect([await side(20), await side(80)]).toEqual(['red', 'blue'])
  })

  it('leads on from a width that is not drawn, and is nothing that nobody gave out', async () => {
    const asked = url({ width: 320 })
    const other = await get(asked.replace(/320$/, '321'))
    expect([other.response.status, other.response.headers.get('location')]).toEqual([
      ...[308, asked.replace(/320$/, '384')],
    ])
    const widest = await get(asked.replace(/320$/, '99999'))
    expect(widest.response.headers.get('location')).toBe(asked.replace(/320$/, '2400'))
    for (const bad of [asked.replace('-50-50-', '-51-50-'), asked.replace('original', '1x1')]) {
      expect((await get(bad)).response.status).toBe(404)
    }
    expect((await get(asked, '*/*', { method: 'POST' })).response.status).toBe(405)
    await api.db.collection<{ _id: string }>('media').deleteOne({ _id: 'm1' })
    expect((await get(asked)).response.status).toBe(404)
  })

  it('is kept on the disk within its bound, once for all who ask at the same time', async () => {
    const where = path.join(folder, 'bound')
    const files = await drawnFiles({ folder: where, bytes: 2_500 }, (error) => {
      throw error
    })
    let times = 0
    const make = async () => {
      times += 1
      return Buffer.alloc(1_000, times)
    }
    await Promise.all([files.get('a', make), files.get('a', make)])
    await files.get('b', make)
    expect([times, (await files.get('a', make))[0]]).toEqual([2, 1])
    await files.get('c', make)
    expect(files.size()).toBe(2_000)
    for (let tries = 0; tries < 200 && (await readdir(where)).length > 2; tries += 1);
    expect(await readdir(where)).toHaveLength(2)
    // Another process, later: what is there it knows.
    const later = await drawnFiles({ folder: where, bytes: 2_500 }, () => undefined)
    expect([(await later.get('a', make))[0], times]).toEqual([1, 3])
    const none = await drawnFiles(null, () => undefined)
    await none.get('a', make)
    await none.get('a', make)
    expect([times, none.size()]).toEqual([5, 0])
  })
})

describe('what stands in the place of a picture', () => {
  it('is its colour and itself, small enough for a page', async () => {
    const red = await sharp({
      create: { width: 900, height: 600, channels: 3, background: '#cc2211' },
    })
      .webp()
      .toBuffer()
    const { color, placeholder } = await lookOf(red)
    expect(color).toMatch(/^#c[\da-f]{1}[12][\da-f][01][\da-f]$/)
    expect(placeholder.length).toBeLessThan(400)
    const bytes = Buffer.from(placeholder.split(',')[1] ?? '', 'base64')
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 16, height: 11 })
    expect(await lookOf(red)).toEqual({ color, placeholder })
  })
})
