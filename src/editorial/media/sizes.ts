import type { Field } from 'payload'

import type { Words } from '@/src/language/words'

/** Widths in pixels that a picture is kept in, for `srcset`; never enlarged. The original is cut down to 2,400. */
export const PICTURE_SIZES = [
  { name: 'w320', width: 320 },
  { name: 'w480', width: 480 },
  { name: 'w640', width: 640 },
  { name: 'w960', width: 960 },
  { name: 'w1280', width: 1280 },
  { name: 'w1920', width: 1920 },
] as const

/** JPEG, for link previews and feed readers that show no WebP. */
export const SOCIAL_SIZE = { name: 'social', width: 1200 } as const

export const SIZE_NAMES = [...PICTURE_SIZES.map(({ name }) => name), SOCIAL_SIZE.name] as const

const NAMES: Record<string, Words> = {
  original: { tr: 'Asıl dosya', en: 'Original file' },
  social: { tr: 'Sosyal', en: 'Social' },
}
const ofWidth = (name: string) => ({ tr: `${name.slice(1)} px`, en: `${name.slice(1)} px` })

/** How one size of a picture is drawn. */
export type DrawnSize = Readonly<{
  name: string
  width: number
  format: 'webp' | 'jpeg'
  /** As sharp takes them. */
  options: Readonly<Record<string, number | boolean>>
  /** What becomes of a picture that is narrower: it has no such size, or one as wide as it is. */
  narrower: 'none' | 'own'
}>

/** The format of a picture as it is kept, and of its sizes. */
export const WEBP = { format: 'webp', options: { quality: 82 } } as const

/**
 * Every size that a picture is drawn in, and how: what `drawSizes` goes by, for uploads and for `kunye media redraw`. A
 * changed row is found by its fingerprint (`src/migrations/derived.ts`), and older pictures are then drawn anew.
 */
export const DRAWN_SIZES: readonly DrawnSize[] = [
  ...PICTURE_SIZES.map((size) => ({ ...size, ...WEBP, narrower: 'none' as const })),
  {
    ...SOCIAL_SIZE,
    format: 'jpeg',
    options: { quality: 80, mozjpeg: true },
    narrower: 'own',
  },
]

/** SHA-256 of every file of a picture, in hex. Written by `hashPicture` only. */
export const pictureHashes: Field = {
  name: 'hashes',
  type: 'group',
  // Versions show it.
  label: { tr: 'Dosyaların özeti (SHA-256)', en: 'Hashes of the files (SHA-256)' },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  fields: ['original', ...SIZE_NAMES].map((name) => ({
    name,
    type: 'text',
    label: NAMES[name] ?? ofWidth(name),
  })),
}
