import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  cutOf,
  DRAWN_WIDTHS,
  drawnImage,
  drawnPath,
  drawnSize,
  drawnWidth,
  type Format,
  FORMATS,
  type Ratio,
  RATIOS,
  readDrawnPath,
} from '@/src/delivery/media/drawnAddress'
import { formatFor } from '@/src/delivery/media/drawPicture'

const KEY = 'k'.repeat(64)
const NAME = `${'0a'.repeat(16)}-2400.webp`
const anything = fc.record({
  name: fc.constant(NAME),
  ratio: fc.constantFrom(...(Object.keys(RATIOS) as Ratio[])),
  format: fc.constantFrom(...(Object.keys(FORMATS) as Format[])),
  x: fc.integer({ min: 0, max: 100 }),
  y: fc.integer({ min: 0, max: 100 }),
  width: fc.constantFrom(...DRAWN_WIDTHS),
})

describe('the address of a drawn picture', () => {
  it('says what is drawn, is read back, and opens nothing with another key or another cut', () => {
    fc.assert(
      fc.property(anything, (drawn) => {
        const path = drawnPath(KEY, drawn)
        expect(readDrawnPath(KEY, path)).toEqual(drawn)
        expect(readDrawnPath('x'.repeat(64), path)).toBeNull()
        const other = { ...drawn, x: (drawn.x + 1) % 101 }
        const moved = path.replace(`-${drawn.x}-${drawn.y}-`, `-${other.x}-${drawn.y}-`)
        expect(moved === path || readDrawnPath(KEY, moved) === null).toBe(true)
        expect(readDrawnPath(KEY, path.replace('0a0a', '0b0b'))).toBeNull()
      }),
    )
    const path = drawnPath(KEY, {
      ...{ name: NAME, ratio: 'sixteenByNine', x: 30, y: 70, width: 640, format: 'auto' },
    })
    expect(path).toMatch(/^\/media\/drawn\/(?:0a){16}-2400\.webp\/16x9-30-70-[\w-]{16}\/640$/)
    for (const bad of ['', '/media/drawn/x', `${path}/1`, path.replace('16x9', '17x9')]) {
      expect(readDrawnPath(KEY, bad)).toBeNull()
    }
  })

  it('has one of few widths, the next to what is asked', () => {
    expect([1, 64, 65, 700, 2400, 9000].map(drawnWidth)).toEqual([64, 64, 96, 750, 2400, 2400])
  })

  it('cuts inside the picture, in the ratio, with the focal point in it, and never enlarges', () => {
    const side = fc.integer({ min: 1, max: 4000 })
    fc.assert(
      fc.property(side, side, anything, (width, height, drawn) => {
        const cut = cutOf({ width, height }, drawn)
        const size = drawnSize({ width, height }, drawn)
        expect(cut.left).toBeGreaterThanOrEqual(0)
        expect(cut.top).toBeGreaterThanOrEqual(0)
        expect(cut.left + cut.width).toBeLessThanOrEqual(width)
        expect(cut.top + cut.height).toBeLessThanOrEqual(height)
        expect(cut.left).toBeLessThanOrEqual(Math.ceil((width * drawn.x) / 100))
        expect(cut.left + cut.width).toBeGreaterThanOrEqual(Math.floor((width * drawn.x) / 100))
        expect(size.width).toBeLessThanOrEqual(Math.min(drawn.width, width))
      }),
    )
    const wide = { ratio: 'sixteenByNine', x: 0, y: 100 } as const
    expect(cutOf({ width: 1600, height: 1600 }, wide)).toEqual({
      ...{ left: 0, top: 700, width: 1600, height: 900 },
    })
    expect(drawnSize({ width: 1600, height: 1600 }, { ...wide, width: 640 })).toEqual({
      ...{ width: 640, height: 360 },
    })
  })

  it('is that of a kept size as long as nobody made a key', () => {
    const size = (name: string, width: number) => ({
      name,
      url: `/media/${name}`,
      width,
      height: 9,
    })
    const image = {
      ...{ url: `/media/${NAME}`, width: 2000, height: 1000 },
      sizes: [size('w320', 320), size('w640', 640), size('social', 1200)],
    }
    const asked = { ratio: 'original', format: 'auto' } as const
    expect(drawnImage(null, image, { ...asked, width: 400 }).url).toBe('/media/w640')
    expect(drawnImage(null, image, { ...asked, width: 1000 }).url).toBe(image.url)
    expect(drawnImage(KEY, image, { ...asked, width: 400 })).toMatchObject({
      ...{ name: 'w480', width: 480, height: 240 },
    })
  })
})

describe('the format of a picture', () => {
  it.each([
    ['image/avif,image/webp,image/apng,*/*;q=0.8', 'avif'],
    ['image/webp,*/*', 'webp'],
    ['image/avif;q=0, image/webp;q=0.5', 'webp'],
    ['*/*', 'jpeg'],
    [undefined, 'jpeg'],
  ])('for %s is %s', (accept, format) => {
    expect(formatFor('auto', accept)).toBe(format)
    expect(formatFor('webp', accept)).toBe('webp')
  })
})
