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

/** A moving WebP of two frames. */
export const movingWebp = (): Promise<Buffer> =>
  sharp(Buffer.concat([Buffer.alloc(300, 10), Buffer.alloc(300, 200)]), {
    raw: { width: 10, height: 20, channels: 3, pageHeight: 10 },
  })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer()

/** One POST to /api/media through the export that Next serves. */
export async function send(
  token: string,
  body: BodyInit,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const request = new Request('http://127.0.0.1:3000/api/media', {
    method: 'POST',
    headers: { authorization: `JWT ${token}`, 'accept-language': 'tr', ...headers },
    body,
  })
  const response = await POST(request, { params: Promise.resolve({ slug: ['media'] }) })
  const text = await response.text()
  const json: unknown = /json/.test(response.headers.get('content-type') ?? '')
    ? JSON.parse(text)
    : null
  return { status: response.status, text, json, headers: response.headers }
}

type Upload = { name?: string; type?: string; data?: Record<string, unknown> }

/** An upload as the admin sends it: the file and the fields as `_payload`. */
export function upload(token: string, bytes: Uint8Array, given: Upload = {}): Promise<Answer> {
  const { name = 'foto.jpg', type = 'image/jpeg', data = {} } = given
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  form.append('_payload', JSON.stringify(data))
  return send(token, form)
}
