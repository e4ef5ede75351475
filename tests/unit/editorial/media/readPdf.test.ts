import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { withoutSegments } from '@/src/editorial/media/jpegSegments'
import { readableDate, xmpFacts } from '@/src/editorial/media/pdfMetadata'
import { refusedPdf } from '@/src/editorial/media/pdfRefusals'
import { readPdf } from '@/src/editorial/media/readPdf'
import { ACTIVE_PDFS, encryptedPdf, PDF_CANARY, plainPdf, tellingPdf } from '@/tests/support/pdfs'
import { GPS_CANARY, photograph } from '@/tests/support/uploads'

const taken = async (bytes: Uint8Array, keepFacts: boolean) => {
  const read = await readPdf({ bytes, keepFacts })
  if (read.is !== 'read') throw new Error(`${read.is} ${read.why}`)
  return { ...read, text: Buffer.from(read.bytes).toString('latin1') }
}

describe('a PDF that is taken in', () => {
  it('is written anew: the same pages, no earlier state, nothing behind its end', async () => {
    const hidden = Buffer.concat([await tellingPdf(), Buffer.from('<script>gizli</script>')])
    const { pages, text } = await taken(hidden, true)
    expect(pages).toBe(2)
    expect(text).toContain(`${PDF_CANARY} yeni`)
    expect(text).not.toContain(`${PDF_CANARY} eski`)
    expect(text).not.toContain('gizli')
  })

  it('shows what it tells of its making, in the document, its parts and its photographs', async () => {
    const { facts } = await taken(await tellingPdf(), true)
    expect(facts).toEqual(
      expect.arrayContaining([
        { in: 'info', name: 'Author', value: `${PDF_CANARY} yeni` },
        { in: 'xmp', name: 'xmp:CreatorTool', value: `${PDF_CANARY} Writer` },
        { in: 'xmp', name: 'dc:creator', value: `${PDF_CANARY} XMP` },
        { in: 'note', name: 'T', value: `${PDF_CANARY} not` },
        { in: 'program', name: 'PieceInfo', value: 'Illustrator' },
        { in: 'picture', name: 'Exif, XMP', value: 'Exif, XMP' },
      ]),
    )
  })

  it('tells nothing of it once that was removed, and is the same document', async () => {
    const before = await taken(await tellingPdf(), true)
    expect(before.text).toContain(GPS_CANARY)
    const { facts, pages, text, bytes } = await taken(before.bytes, false)
    expect([facts, pages]).toEqual([[], 2])
    expect(text).not.toMatch(/KANARYA|Metadata|PieceInfo|\/Info|\/ID|Exif/)
    // Nothing is left to remove, and nothing more goes.
    expect(Buffer.from((await taken(bytes, false)).bytes)).toEqual(Buffer.from(bytes))
  })

  it('tells nothing where there is nothing to tell', async () => {
    expect((await taken(await plainPdf(), true)).facts).toEqual([])
  })
})

describe('a PDF that is refused', () => {
  it.each(Object.entries(ACTIVE_PDFS))('for %s', async (_, make) => {
    const read = await readPdf({ bytes: await make(), keepFacts: true })
    expect(read).toMatchObject({ is: 'refused', why: 'active' })
    if (read.is !== 'refused' || read.why !== 'active') return
    expect(read.found).toHaveLength(1)
    const { code, message } = refusedPdf(read)
    expect(code).toBe('attachmentActive')
    expect(message.tr).toContain(`(${read.found[0]?.tr})`)
    expect(message.en).toContain('Print to PDF')
  })

  it.each([
    ['encrypted', encryptedPdf, 'encrypted'],
    [
      'a picture by another name',
      () =>
        sharp(Buffer.alloc(3), { raw: { width: 1, height: 1, channels: 3 } })
          .png()
          .toBuffer(),
      'type',
    ],
    ['cut short', async () => (await plainPdf()).subarray(0, 300), 'damaged'],
    ['nothing but its head', () => Promise.resolve(Buffer.from('%PDF-1.7\n')), 'damaged'],
  ])('%s', async (_, make, why) => {
    expect(await readPdf({ bytes: await make(), keepFacts: true })).toEqual({ is: 'refused', why })
  })
})

it('the picture of a photograph stays byte for byte when what it tells goes', async () => {
  const bytes = await photograph(60, 40)
  const clean = withoutSegments(bytes)
  const pixels = (of: Uint8Array) => sharp(Buffer.from(of)).raw().toBuffer()
  const { exif, xmp } = await sharp(Buffer.from(clean)).metadata()
  expect([exif, xmp]).toEqual([undefined, undefined])
  expect(clean.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
  expect((await pixels(clean)).equals(await pixels(bytes))).toBe(true)
})

it('shows the dates of a document as people read them', () => {
  expect(readableDate("D:20261202002048+03'00'")).toBe('2026-12-02 00:20:48 +03:00')
  expect(readableDate('D:20261202002048Z')).toBe('2026-12-02 00:20:48')
  expect(readableDate('dün')).toBe('dün')
})

it('reads what an XMP packet tells, and leaves its frame', () => {
  expect(
    xmpFacts(
      '<rdf:li>yok</rdf:li><dc:title><rdf:Alt><rdf:li xml:lang="x">Ad</rdf:li></rdf:Alt></dc:title><a:b c:d="e"/>',
    ),
  ).toEqual(
    expect.arrayContaining([
      { name: 'dc:title', value: 'Ad' },
      { name: 'c:d', value: 'e' },
    ]),
  )
})
