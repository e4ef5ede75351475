import { crc32 } from 'node:zlib'
import sharp from 'sharp'

import { POST } from '@/src/app/(payload)/api/[...slug]/route'
import type { Answer } from './rest'

export const GPS_CANARY = 'KANARYA-Defne-Muhabir'
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${GPS_CANARY}"/></rdf:RDF></x:xmpmeta>`

/** A picture of one colour in noise-free bands, so that its sizes differ and its files stay small. */
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#31708f' } }).composite([
    {
      input: {
        create: { width: Math.ceil(width / 2), height, channels: 3, background: '#d9a441' },
      },
      gravity: 'west',
    },
  ])

/** A photograph as a telephone takes it: lying on its side, saying where, when and by whom; and words after its end. */
export const photograph = async (width = 1500, height = 1000): Promise<Buffer> => {
  const bytes = await drawn(width, height)
    .jpeg()
    .withExif({
      IFD0: { Artist: GPS_CANARY, Copyright: GPS_CANARY },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '41/1 0/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '28/1 58/1 0/1',
      },
    })
    .withXmp(XMP)
    .withMetadata({ orientation: 6 })
    .toBuffer()
  return Buffer.concat([bytes, Buffer.from(`<script>/*${GPS_CANARY}*/</script>`)])
}

export const png = (width: number, height: number): Promise<Buffer> =>
  drawn(width, height).png().toBuffer()

/** A picture of grain: every quality gives it other bytes, and no small file. */
export const noise = (width: number, height: number): Promise<Buffer> =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: '#777' },
      noise: { type: 'gaussian', mean: 120, sigma: 40 },
    },
  })
    .png()
    .toBuffer()

export const webpWithXmp = (): Promise<Buffer> => drawn(40, 30).webp().withXmp(XMP).toBuffer()

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
const HEADER_END = 33

/** A PNG with a text chunk behind its header. */
export const pngWithText = async (): Promise<Buffer> => {
  const plain = await png(40, 30)
  const text = chunk('tEXt', Buffer.from(`Author\0${GPS_CANARY}`, 'latin1'))
  return Buffer.concat([plain.subarray(0, HEADER_END), text, plain.subarray(HEADER_END)])
}

/** A PNG of a few dozen bytes that says it is this large. */
export const pngClaiming = (width: number, height: number): Buffer => {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', Buffer.from('789c030000000001', 'hex')),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A PNG that moves: two frames, the first of which is its picture for those that know no animation. */
export const animatedPng = async (): Promise<Buffer> => {
  const plain = await png(40, 30)
  const numbers = (...values: number[]) => {
    const data = Buffer.alloc(4 * values.length)
    values.forEach((value, at) => data.writeUInt32BE(value, 4 * at))
    return data
  }
  const frame = (at: number) =>
    chunk('fcTL', Buffer.concat([numbers(at, 40, 30, 0, 0), Buffer.from([0, 1, 0, 2, 0, 0])]))
  const end = plain.length - 12
  const data = plain.subarray(HEADER_END, end)
  const second = chunk('fdAT', Buffer.concat([numbers(2), data.subarray(8, data.length - 4)]))
  return Buffer.concat([
    ...[plain.subarray(0, HEADER_END), chunk('acTL', numbers(2, 0)), frame(0), data],
    ...[frame(1), second, plain.subarray(end)],
  ])
}

/** A TIFF of these pages, each RGB of 8 bits without compression; those after the first of this other size. */
export const tiffOf = (
  pages: readonly Buffer[],
  width: number,
  height: number,
  others: readonly [number, number] = [width, height],
): Buffer => {
  const ENTRIES = 10
  const directory = 2 + ENTRIES * 12 + 4
  const header = Buffer.from('49492a0008000000', 'hex')
  const parts: Buffer[] = [header]
  let at = header.length
  pages.forEach((pixels, index) => {
    const [wide, high] = index === 0 ? [width, height] : others
    const bits = at + directory
    const ifd = Buffer.alloc(directory + 6)
    ifd.writeUInt16LE(ENTRIES, 0)
    const values: [number, number, number, number][] = [
      [256, 4, 1, wide],
      [257, 4, 1, high],
      [258, 3, 3, bits],
      [259, 3, 1, 1],
      [262, 3, 1, 2],
      [273, 4, 1, bits + 6],
      [277, 3, 1, 3],
      [278, 4, 1, high],
      [279, 4, 1, pixels.length],
      [284, 3, 1, 1],
    ]
    values.forEach(([tag, type, count, value], row) => {
      const start = 2 + 12 * row
      ifd.writeUInt16LE(tag, start)
      ifd.writeUInt16LE(type, start + 2)
      ifd.writeUInt32LE(count, start + 4)
      ifd.writeUInt32LE(value, start + 8)
    })
    const next = bits + 6 + pixels.length
    ifd.writeUInt32LE(index < pages.length - 1 ? next : 0, directory - 4)
    for (const bit of [0, 2, 4]) ifd.writeUInt16LE(8, directory + bit)
    parts.push(ifd, pixels)
    at = next
  })
  return Buffer.concat(parts)
}

/** A moving WebP of two frames. */
export const movingWebp = (): Promise<Buffer> =>
  sharp(Buffer.concat([Buffer.alloc(300, 10), Buffer.alloc(300, 200)]), {
    raw: { width: 10, height: 20, channels: 3, pageHeight: 10 },
  })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer()

/** One POST to /api/media, or another collection with files, through the export that Next serves. */
export async function send(
  token: string | null,
  body: BodyInit,
  headers: Record<string, string> = {},
  collection = 'media',
): Promise<Answer> {
  const request = new Request(`http://127.0.0.1:3000/api/${collection}`, {
    method: 'POST',
    headers: {
      ...(token !== null && { authorization: `JWT ${token}` }),
      'accept-language': 'tr',
      ...headers,
    },
    body,
  })
  const response = await POST(request, { params: Promise.resolve({ slug: [collection] }) })
  const text = await response.text()
  const json: unknown = /json/.test(response.headers.get('content-type') ?? '')
    ? JSON.parse(text)
    : null
  return { status: response.status, text, json, headers: response.headers }
}

type Upload = {
  name?: string
  type?: string
  data?: Record<string, unknown>
  collection?: string
}

/** An upload as the admin sends it: the file and the fields as `_payload`. */
export function upload(
  token: string | null,
  bytes: Uint8Array,
  given: Upload = {},
): Promise<Answer> {
  const { name = 'foto.jpg', type = 'image/jpeg', data = {}, collection = 'media' } = given
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  form.append('_payload', JSON.stringify(data))
  return send(token, form, {}, collection)
}
