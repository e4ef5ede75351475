import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { pictureTypeOf } from '@/src/editorial/media/unreadPicture'

const blank = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })

describe('what a file is by its bytes', () => {
  it.each([
    ['image/jpeg', () => blank().jpeg()],
    ['image/png', () => blank().png()],
    ['image/webp', () => blank().webp()],
    ['image/avif', () => blank().avif()],
    ['image/gif', () => blank().gif()],
    ['image/tiff', () => blank().tiff()],
  ])('%s', async (type, draw) => {
    expect(pictureTypeOf(await draw().toBuffer())).toBe(type)
  })

  it('an AVIF by any of its brands', () => {
    const mif1 = Buffer.from('\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf', 'latin1')
    expect(pictureTypeOf(mif1)).toBe('image/avif')
  })

  it.each([
    ['a GIF of no known version', 'GIF90a'],
    ['a HEIC', '\0\0\0\x18ftypmif1\0\0\0\0heicmiaf'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an SVG after a byte order mark', '\ufeff<svg/>'],
    ['a PDF', '%PDF-1.7'],
    ['a sound in the container of a WebP', 'RIFF\0\0\0\0WAVEfmt '],
    ['a film in the container of an AVIF', '\0\0\0\x20ftypisom'],
    ['a moving AVIF', '\0\0\0\x20ftypavis'],
    ['nothing', ''],
    ['two letters of a JPEG', '\xff\xd8'],
  ])('%s is no picture', (_, text) => {
    expect(pictureTypeOf(Buffer.from(text, 'latin1'))).toBeNull()
  })
})
