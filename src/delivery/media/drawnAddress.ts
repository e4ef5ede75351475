import { createHmac, timingSafeEqual } from 'node:crypto'

import type { PublicImage } from '@/src/published/documents'

/**
 * Widths in pixels that a picture is drawn in when it is asked for: those of `next/image` by default, of Astro, and of screens in
 * between. Nobody can make the server draw another one.
 */
export const DRAWN_WIDTHS: readonly number[] = [
  ...[64, 96, 128, 256, 320, 384, 480, 640, 750, 828, 960, 1080, 1200, 1280, 1600, 1920, 2048],
  2400,
]

/** Width to height of what is cut out; null: the whole picture. By the values of the schema's `ImageRatio`. */
export const RATIOS = {
  original: null,
  oneByOne: [1, 1],
  fourByThree: [4, 3],
  threeByTwo: [3, 2],
  sixteenByNine: [16, 9],
  twoByOne: [2, 1],
  threeByFour: [3, 4],
  fourByFive: [4, 5],
  nineBySixteen: [9, 16],
} as const satisfies Record<string, readonly [number, number] | null>
export type Ratio = keyof typeof RATIOS

/** By the values of the schema's `ImageFormat`: endings of addresses. `auto` has none: the best one that `Accept` takes. */
export const FORMATS = { auto: '', avif: '.avif', webp: '.webp', jpeg: '.jpg' } as const
export type Format = keyof typeof FORMATS

/** What is drawn of which picture: `x` and `y` stay in sight, in whole per cent. */
export type Cut = Readonly<{ name: string; ratio: Ratio; x: number; y: number }>
export type Drawn = Cut & Readonly<{ width: number; format: Format }>

const ratioWord = (ratio: Ratio): string => RATIOS[ratio]?.join('x') ?? 'original'

/** 96 bits: nobody guesses one, and what it opens is a picture that everybody may see. */
const signatureOf = (key: string, { name, ratio, x, y }: Cut): string =>
  createHmac('sha256', key)
    .update(`${name}/${ratioWord(ratio)}/${x}/${y}`)
    .digest('base64url')
    .slice(0, 16)

/** The address of a drawn picture. What is signed is the cut; widths and formats are a short list anyway, for a loader to choose from. */
export const drawnPath = (key: string, drawn: Drawn): string => {
  const { name, ratio, x, y, width, format } = drawn
  const cut = `${ratioWord(ratio)}-${x}-${y}-${signatureOf(key, drawn)}`
  return `/media/drawn/${name}/${cut}/${width}${FORMATS[format]}`
}

const PATH =
  /^\/media\/drawn\/([0-9a-f]{32}-\d{1,5}\.(?:webp|jpg))\/(original|\d{1,2}x\d{1,2})-(\d{1,3})-(\d{1,3})-([\w-]{16})\/(\d{1,5})(\.avif|\.webp|\.jpg)?$/

/** An address → what it asks for, whatever its width; null where it is none of ours. */
export function readDrawnPath(key: string, path: string): Drawn | null {
  const [, name = '', word, x, y, signature = '', width, ending = ''] = PATH.exec(path) ?? []
  const ratio = (Object.keys(RATIOS) as Ratio[]).find((one) => ratioWord(one) === word)
  const format = (Object.keys(FORMATS) as Format[]).find((one) => FORMATS[one] === ending)
  if (!ratio || !format) return null
  const cut = { name, ratio, x: Number(x), y: Number(y) }
  const right = Buffer.from(signatureOf(key, cut))
  if (!timingSafeEqual(Buffer.from(signature), right)) return null
  return { ...cut, width: Number(width), format }
}

/** The next width that is drawn, of at least so many pixels; the widest where none is. */
export const drawnWidth = (width: number): number =>
  DRAWN_WIDTHS.find((one) => one >= width) ?? (DRAWN_WIDTHS.at(-1) as number)

type Box = { width: number; height: number }

/** The largest part of a picture that has this ratio, around what stays in sight: in pixels of the picture. */
export function cutOf({ width, height }: Box, { ratio, x, y }: Omit<Cut, 'name'>) {
  const given = RATIOS[ratio]
  const wanted = given ? given[0] / given[1] : width / height
  const [wide, high] = given
    ? [Math.min(width, Math.round(height * wanted)), Math.min(height, Math.round(width / wanted))]
    : [width, height]
  const place = (all: number, part: number, percent: number): number =>
    Math.min(all - part, Math.max(0, Math.round((all * percent) / 100 - part / 2)))
  return {
    left: place(width, wide, x),
    top: place(height, high, y),
    width: Math.max(1, wide),
    height: Math.max(1, high),
  }
}

/** How large it comes out: as wide as asked, never enlarged. */
export function drawnSize(picture: Box, drawn: Omit<Drawn, 'name' | 'format'>): Box {
  const cut = cutOf(picture, drawn)
  const width = Math.min(drawn.width, cut.width)
  return { width, height: Math.max(1, Math.round((cut.height * width) / cut.width)) }
}

type Asked = { width: number; ratio: Ratio; format: Format }
type Given = Pick<PublicImage, 'url' | 'width' | 'height' | 'sizes' | 'focalPoint'>

const whole = (percent: number | undefined): number => Math.round(percent ?? 50)

/**
 * A picture in one width, ratio and format: path, and how large it comes out. Without a key (a public half that no newsroom has
 * prepared) the nearest kept size, in its own ratio and format.
 */
export function drawnImage(key: string | null, image: Given, asked: Asked) {
  const width = drawnWidth(asked.width)
  const [file = ''] = image.url.split('/').slice(-1)
  if (!key) {
    const kept = image.sizes.filter(({ name }) => name !== SOCIAL)
    const near = kept.find((one) => one.width >= width) ?? image
    return { name: `w${near.width}`, url: near.url, width: near.width, height: near.height }
  }
  const drawn = {
    ...{ name: file, ratio: asked.ratio, width, format: asked.format },
    ...{ x: whole(image.focalPoint?.x), y: whole(image.focalPoint?.y) },
  }
  return { name: `w${width}`, url: drawnPath(key, drawn), ...drawnSize(image, drawn) }
}

/** The size that is no size for `srcset`: see `Image.social`. */
export const SOCIAL = 'social'
