import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { refusalOf } from '@/src/language/refusal'
import { redrawPicture } from '@/src/editorial/media/redrawPicture'
import {
  animatedPng,
  movingWebp,
  photograph,
  png,
  pngClaiming,
  tiffOf,
} from '@/tests/support/uploads'

const create = { width: 40, height: 30, channels: 3, background: '#d9a441' } as const
const blank = () => sharp({ create })
const frames = () =>
  sharp(Buffer.concat([Buffer.alloc(300, 10), Buffer.alloc(300, 200)]), {
    raw: { width: 10, height: 20, channels: 3, pageHeight: 10 },
  })
const media = (...brands: string[]): Buffer => {
  const [main = '', ...others] = brands
  const box = Buffer.concat([
    Buffer.from(`\0\0\0\0ftyp${main}\0\0\0\0${others.join('')}`, 'latin1'),
  ])
  box.writeUInt32BE(box.length)
  return Buffer.concat([box, Buffer.alloc(200, 7)])
}
const refused = async (bytes: Buffer | string) => {
  const given = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
  const refusal = await redrawPicture(given).then(() => null, refusalOf)
  return { code: refusal?.code, kind: refusal?.detail?.kind, ...refusal?.message }
}
/** One full stop, at the end: what, why and what to do stand in one sentence. */
const oneSentence = (text: string | undefined) =>
  text?.replace(/\.(?=\S)/g, '').split('. ').length === 1

describe('what moves is refused by name, never cut to its first frame', () => {
  it.each([
    ['PNG', () => animatedPng()],
    ['WebP', () => movingWebp()],
    [
      'GIF',
      () =>
        frames()
          .gif({ loop: 0, delay: [100, 100] })
          .toBuffer(),
    ],
    ['AVIF', async () => media('avis', 'avif', 'mif1', 'miaf')],
    ['AVIF', async () => media('avif', 'avis', 'msf1', 'miaf')],
  ])('%s', async (kind, make) => {
    const { code, tr, en } = await refused(await make())
    expect(code).toBe('pictureAnimated')
    expect(tr).toMatch(new RegExp(`^Hareketli ${kind} .*tek başına yükleyin\\.$`))
    expect(en).toMatch(new RegExp(`^Animated ${kind} .*by itself\\.$`))
  })

  it('a TIFF of several pages too; a thumbnail of the first is no page', async () => {
    const page = await blank().toColourspace('srgb').raw().toBuffer()
    expect((await refused(tiffOf([page, page], 40, 30))).code).toBe('picturePages')
    const small = Buffer.alloc(10 * 8 * 3, 99)
    const drawn = await redrawPicture(tiffOf([page, small], 40, 30, [10, 8]))
    expect(await sharp(drawn).metadata()).toMatchObject({ width: 40, height: 30 })
  })
})

describe('what the library reads becomes a picture, whatever it is called', () => {
  const colour = async (bytes: Buffer) => {
    const { data } = await sharp(bytes)
      .removeAlpha()
      .resize(1, 1)
      .raw()
      .toBuffer({ resolveWithObject: true })
    return [...data.subarray(0, 3)]
  }
  it.each([
    ['a still GIF', () => blank().gif()],
    ['a TIFF', () => blank().tiff()],
    ['a TIFF of LZW', () => blank().tiff({ compression: 'lzw', predictor: 'horizontal' })],
    ['a TIFF of JPEG', () => blank().tiff({ compression: 'jpeg', quality: 95 })],
    ['a BigTIFF', () => blank().tiff({ bigtiff: true })],
    ['a JPEG in CMYK', () => blank().toColourspace('cmyk').jpeg({ quality: 95 })],
    ['a TIFF in CMYK', () => blank().toColourspace('cmyk').tiff({ compression: 'none' })],
    ['a PNG of 16 bits', () => blank().toColourspace('rgb16').png()],
    ['a TIFF of 16 bits', () => blank().toColourspace('rgb16').tiff()],
    ['an AVIF', () => blank().avif({ quality: 90 })],
    ['a PNG of a palette', () => blank().png({ palette: true })],
    [
      'a TIFF as a pyramid',
      () =>
        sharp({ create: { ...create, width: 600, height: 400 } }).tiff({
          pyramid: true,
          tile: true,
          tileWidth: 128,
          tileHeight: 128,
        }),
    ],
  ])('%s', async (_, make) => {
    const drawn = await redrawPicture(await make().toBuffer())
    const { format, space, width } = await sharp(drawn).metadata()
    expect([format, space === 'srgb' || space === 'rgb16', (width ?? 0) >= 40]).toEqual([
      'png',
      true,
      true,
    ])
    const [red = 0, green = 0, blue = 0] = await colour(drawn)
    // CMYK has no such yellow; nothing is inverted, swapped or black.
    expect(Math.max(Math.abs(red - 217), Math.abs(green - 164), Math.abs(blue - 65))).toBeLessThan(
      40,
    )
  })

  it('stands upright and says nothing of its place in a TIFF either', async () => {
    const bytes = await sharp(await photograph(60, 40))
      .keepMetadata()
      .tiff()
      .toBuffer()
    expect(bytes.includes('KANARYA')).toBe(true)
    const drawn = await redrawPicture(bytes)
    expect(drawn.includes('KANARYA')).toBe(false)
    const { width, height, exif, xmp } = await sharp(drawn).metadata()
    expect({ width, height, exif, xmp }).toEqual({ width: 40, height: 60 })
  })
})

describe('what cannot be read is refused in one sentence that says what it is and what to do', () => {
  const dng = Buffer.from('49492a000800000001000c50c6000000000000000000000000', 'hex')
  dng.set([1, 0, 0x12, 0xc6, 1, 0, 4, 0, 0, 0, 1, 4, 0, 0], 8)
  const nef = Buffer.from('4d4d002a0000000800010' + '0fe00040000000100000001' + '00000000', 'hex')
  const KINDS: [string, Buffer | string][] = [
    ['HEIC', media('heic', 'mif1', 'heic')],
    ['HEIC', media('mif1', 'heic', 'miaf')],
    ['HEIC', media('msf1', 'hevc')],
    ['RAW', media('crx ', 'isom')],
    ['RAW', Buffer.concat([Buffer.from('II*\0\x10\0\0\0CR\x02\0', 'latin1'), Buffer.alloc(80)])],
    ['RAW', dng],
    ['RAW', nef],
    ['RAW', 'FUJIFILMCCD-RAW 0201'],
    ['JPEG XL', '\0\0\0\x0cJXL \r\n\x87\n'],
    ['JPEG XL', '\xff\x0a\x00\x10'],
    ['JPEG 2000', '\0\0\0\x0cjP  \r\n\x87\n'],
    ['PSD (Photoshop)', '8BPS\0\x01'],
    ['EPS (PostScript)', '%!PS-Adobe-3.0 EPSF-3.0'],
    ['PDF', '%PDF-1.7'],
    ['BMP', 'BM\x46\0\0\0\0\0\0\0\x36'],
    ['ICO', '\0\0\x01\0\x01\0'],
    ['SVG', '<?xml version="1.0"?><!-- çizim --><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['HTML', '<!DOCTYPE html><title>x</title>'],
    ['Video', media('qt  ')],
    ['Video', media('isom', 'mp42')],
    ['Video', '\x1aE\xdf\xa3webm'],
  ]
  it.each(KINDS)('%s', async (name, bytes) => {
    const { code, kind, tr, en } = await refused(bytes)
    expect({ code, kind }).toEqual({ code: 'pictureType', kind: name })
    expect(
      [tr, en].map((text) => [
        text?.startsWith('A file of the kind') || text?.startsWith(name),
        oneSentence(text),
      ]),
    ).toEqual([
      [true, true],
      [true, true],
    ])
    expect(tr).toMatch(/yükle/)
    // The admin's toast makes a list of what stands between commas behind a colon.
    for (const text of [tr, en]) expect(text).toMatch(/^[^:]*: [^:,]*$/)
  })

  it.each([
    [
      'half a TIFF',
      async () => (await blank().tiff({ compression: 'none' }).toBuffer()).subarray(0, 2_000),
    ],
    [
      'half a GIF',
      async () =>
        (
          await sharp(await photograph(300, 200))
            .gif()
            .toBuffer()
        ).subarray(0, 300),
    ],
    [
      'half an AVIF',
      async () =>
        (
          await sharp(await photograph(300, 200))
            .avif()
            .toBuffer()
        ).subarray(0, 300),
    ],
    ['half a PNG', async () => (await png(300, 200)).subarray(0, 200)],
    ['the first bytes of a TIFF', async () => Buffer.from('II*\0\x08\0\0\0', 'latin1')],
    ['the first bytes of a GIF', async () => Buffer.from('GIF89a')],
  ])('%s is damaged', async (_, make) => {
    expect((await refused(await make())).code).toBe('pictureDamaged')
  })

  it('is too large by what its header says', async () => {
    expect((await refused(pngClaiming(65_535, 65_535))).code).toBe('pictureTooLarge')
    const claims = tiffOf([Buffer.alloc(10)], 65_000, 65_000)
    expect((await refused(claims)).code).toBe('pictureTooLarge')
  })
})
