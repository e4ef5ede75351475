import type { Field } from 'payload'
import sharp from 'sharp'

/** What stands in a picture's place until it is there. */
export type PictureLook = Readonly<{
  /** Of most of it, as `#rrggbb`. */
  color: string
  /** The picture itself, 16 pixels wide, as a `data:` address of some 200 letters. */
  placeholder: string
}>

const SMALL = { width: 16, quality: 40, alphaQuality: 0, effort: 6 } as const

/** How it is worked out: another text where it comes out otherwise (`src/migrations/fingerprints.ts`). */
export const LOOK_RECIPE = `look dominant ${SMALL.width} webp ${SMALL.quality}`

/** What it is called among the sizes that are drawn. */
export const LOOK = 'look'

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0')

/** The kept original of a picture → its look. Throws what sharp throws where it cannot be read. */
export async function lookOf(original: Buffer): Promise<PictureLook> {
  const { width, ...webp } = SMALL
  const small = sharp(original, { failOn: 'truncated' }).resize({ width })
  const bytes = await small.clone().webp(webp).toBuffer()
  // Of the small one: sharp weighs every pixel, and a picture has millions.
  const { r, g, b } = (await sharp(await small.png().toBuffer()).stats()).dominant
  return {
    color: `#${hex(r)}${hex(g)}${hex(b)}`,
    placeholder: `data:image/webp;base64,${bytes.toString('base64')}`,
  }
}

/** Written where a picture is drawn, and by `kunye media redraw` for those of before. */
export const pictureLook: Field = {
  name: 'look',
  type: 'group',
  // Versions show it.
  label: { tr: 'Yerini tutan', en: 'What stands in its place' },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  fields: [
    { name: 'color', type: 'text', label: { tr: 'Renk', en: 'Colour' } },
    { name: 'placeholder', type: 'text', label: { tr: 'Küçük hâli', en: 'Small form' } },
  ],
}
