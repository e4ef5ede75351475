import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const FOLDER = 'src/frontend/site/fonts'

/** From and to, inclusive: what each file is cut to; site.css names the same ranges. */
const RANGES = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x2010, 0x203a],
    [0x20ac, 0x20ac],
    [0x2212, 0x2212],
  ],
  'latin-ext': [
    [0x106, 0x107],
    [0x10c, 0x10d],
    [0x118, 0x119],
    [0x11e, 0x11f],
    [0x130, 0x130],
    [0x141, 0x144],
    [0x158, 0x15b],
    [0x15e, 0x161],
    [0x179, 0x17e],
    [0x18f, 0x18f],
    [0x259, 0x259],
    [0x20ba, 0x20ba],
  ],
  cyrillic: [
    [0x400, 0x45f],
    [0x490, 0x491],
  ],
} as const

const AXES = { wght: { min: 400, max: 750 } }
const SERIF = { ...AXES, opsz: { min: 14, max: 60 } }

/** Each file of the pages: the package's file it is cut from, its letters and its axes. */
const CUTS = [
  { file: 'serif', of: 'source-serif-4-latin-opsz-normal', letters: 'latin', axes: SERIF },
  {
    file: 'serif-ext',
    of: 'source-serif-4-latin-ext-opsz-normal',
    letters: 'latin-ext',
    axes: SERIF,
  },
  {
    file: 'serif-cyrillic',
    of: 'source-serif-4-cyrillic-opsz-normal',
    letters: 'cyrillic',
    axes: SERIF,
  },
  { file: 'italic', of: 'source-serif-4-latin-wght-italic', letters: 'latin', axes: AXES },
  {
    file: 'italic-ext',
    of: 'source-serif-4-latin-ext-wght-italic',
    letters: 'latin-ext',
    axes: AXES,
  },
  { file: 'sans', of: 'source-sans-3-latin-wght-normal', letters: 'latin', axes: AXES },
  { file: 'sans-ext', of: 'source-sans-3-latin-ext-wght-normal', letters: 'latin-ext', axes: AXES },
  {
    file: 'sans-cyrillic',
    of: 'source-sans-3-cyrillic-wght-normal',
    letters: 'cyrillic',
    axes: AXES,
  },
] as const

const lettersOf = (ranges: readonly (readonly [number, number])[]): string =>
  ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .map((code) => String.fromCodePoint(code))
    .join('')

/**
 * Writes the fonts of the reader pages, cut from the packages to the letters and weights the pages use, with the licence they
 * came under beside them.
 */
export async function drawFonts(): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  const packageOf = (name: string): string =>
    `@fontsource-variable/${name.startsWith('source-sans') ? 'source-sans-3' : 'source-serif-4'}`
  await mkdir(FOLDER, { recursive: true })
  for (const { file, of, letters, axes } of CUTS) {
    const whole = await readFile(resolve(`${packageOf(of)}/files/${of}.woff2`))
    const cut = await subsetFont(whole, lettersOf(RANGES[letters]), {
      targetFormat: 'woff2',
      variationAxes: axes,
    })
    await writeFile(`${FOLDER}/${file}.woff2`, cut)
  }
  for (const [name, font] of [
    ['source-serif-4', 'Serif'],
    ['source-sans-3', 'Sans'],
  ] as const) {
    const licence = await readFile(resolve(`@fontsource-variable/${name}/LICENSE`))
    await writeFile(`${FOLDER}/OFL-${font}.txt`, licence)
  }
}
