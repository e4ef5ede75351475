import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { pictureTypeOf } from '@/src/newsroom/pictureTypeOf'

const blank = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })

describe('what a file is by its bytes', () => {
  it.each([
    ['image/jpeg', () => blank().jpeg()],
    ['image/png', () => blank().png()],
    ['image/webp', () => blank().webp()],
    ['image/avif', () => blank().avif()],
  ])('%s', async (type, draw) => {
    expect(pictureTypeOf(await draw().toBuffer())).toBe(type)
  })

  it.each([
    ['a GIF', 'GIF89a'],
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
