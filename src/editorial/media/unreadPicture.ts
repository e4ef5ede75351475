import type { Refusal } from '@/src/language/refusal'
import type { Words } from '@/src/language/words'
import { PICTURE_REFUSALS } from './rules'

/** Said in one sentence with one colon and no comma behind it: the admin's toast makes a list of what it splits there. */
type Kind = Words & {
  name: string
  is: (head: string, brands: string[]) => boolean
}

const starts =
  (...marks: string[]) =>
  (head: string): boolean =>
    marks.some((mark) => head.startsWith(mark))
const branded =
  (...known: string[]) =>
  (_: string, brands: string[]): boolean =>
    known.some((brand) => brands.includes(brand))

const asJpeg = {
  tr: 'bir görsel programında açıp JPEG ya da PNG olarak kaydedin ve onu yükleyin',
  en: 'open it in a picture program and save it as JPEG or PNG and upload that',
}
const still = {
  tr: 'bir kare seçip JPEG ya da PNG olarak yükleyin',
  en: 'choose one frame and upload it as JPEG or PNG',
}
const page = {
  tr: 'görseli kendi programında JPEG ya da PNG olarak dışa aktarıp onu yükleyin',
  en: 'export the picture from its own program as JPEG or PNG and upload that',
}

/** Kinds of file that are sent as pictures and cannot be taken: what each is, and what to do. The first that fits counts. */
const KINDS: readonly Kind[] = [
  {
    name: 'HEIC',
    is: branded('heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'),
    tr: 'Fotoğraflar’dan JPEG olarak dışa aktarıp yükleyin; iPhone’da Ayarlar > Kamera > Biçimler > En Uyumlu seçilirse hep JPEG çekilir',
    en: 'export it from Photos as JPEG and upload that; with Settings > Camera > Formats > Most Compatible an iPhone takes JPEG always',
  },
  {
    name: 'RAW',
    is: (head, brands) =>
      starts('IIU\0', 'IIRO', 'IIRS', 'MMOR', 'FUJIFILMCCD-RAW', 'FOVb', '\0MRM')(head) ||
      brands.includes('crx '),
    ...asJpeg,
  },
  { name: 'JPEG XL', is: starts('\xff\x0a', '\0\0\0\x0cJXL '), ...asJpeg },
  { name: 'JPEG 2000', is: starts('\0\0\0\x0cjP  ', '\xff\x4f\xff\x51'), ...asJpeg },
  { name: 'PSD (Photoshop)', is: starts('8BPS'), ...page },
  { name: 'EPS (PostScript)', is: starts('%!PS', '\xc5\xd0\xd3\xc6'), ...page },
  { name: 'PDF', is: starts('%PDF'), ...page },
  { name: 'BMP', is: (head) => /^BM[^]{4}\0{4}/.test(head), ...asJpeg },
  { name: 'ICO', is: starts('\0\0\x01\0', '\0\0\x02\0'), ...asJpeg },
  { name: 'SVG', is: (head) => /<svg[\s>]/i.test(head), ...page },
  {
    name: 'HTML',
    is: (head) => /<(?:!doctype html|html|script|body)\b/i.test(head),
    tr: 'web sayfasındaki görseli kendisi olarak kaydedip yükleyin',
    en: 'save the picture in the web page by itself and upload that',
  },
  {
    name: 'Video',
    is: (head, brands) =>
      brands.length > 0 ||
      starts('\x1aE\xdf\xa3', '\0\0\x01\xba')(head) ||
      /^RIFF[^]{4}AVI /.test(head),
    ...still,
  },
]

/** How much of a file is looked at: an SVG may begin with a long comment. */
const LOOKED_AT = 4_096

const refused = ({ name, tr, en }: Pick<Kind, 'name' | 'tr' | 'en'>): Refusal => {
  const refusal = PICTURE_REFUSALS.type({ kind: name })
  const message = {
    tr: `${name} dosyası alınmaz: ${tr}.`,
    en: `A file of the kind ${name} is not taken: ${en}.`,
  }
  return { ...refusal, message }
}

/** The refusal of a picture that moves: its name is that of its kind. */
export function animatedPicture(name: string): Refusal {
  const refusal = PICTURE_REFUSALS.animated({ kind: name })
  const { tr, en } = refusal.message
  const message = {
    tr: tr.replace('Hareketli görsel', `Hareketli ${name}`),
    en: en.replace('Animated pictures', `Animated ${name} files`),
  }
  return { ...refusal, message }
}

/** The refusal of a file that cannot be read as a picture here, by what it is, whatever it is called. */
export function unreadPicture(bytes: Uint8Array): Refusal {
  const brands = brandsOf(bytes)
  if (brands.includes('avis')) return animatedPicture('AVIF')
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
  const kind = KINDS.find(({ is }) => is(head, brands))
  return kind ? refused(kind) : PICTURE_REFUSALS.type()
}

/** The refusal of a camera's raw file that comes as a TIFF. */
export const rawPhoto = (): Refusal => refused({ name: 'RAW', ...asJpeg })

const SIGNATURE = 8
const CHUNK = 12

/**
 * Whether a PNG is an animation: it has an `acTL` chunk (PNG, third edition, 11.3.6.1). Readers that do not know it, ours
 * among them, show its first frame alone and say nothing.
 */
export function isAnimatedPng(bytes: Uint8Array): boolean {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = SIGNATURE; at + 8 <= png.length; at += CHUNK + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'acTL') return true
  }
  return false
}

const ENTRY = 12
const NEW_SUBFILE_TYPE = 254
const DNG_VERSION = 50706

/**
 * Whether a TIFF is a camera's raw file (DNG, NEF, ARW, CR2 …): those are TIFFs whose first picture is a thumbnail (bit 0 of
 * NewSubfileType, TIFF 6.0, section 8) or that say so themselves. A reader of TIFF takes the thumbnail for the photograph.
 */
export function isRawPhoto(bytes: Uint8Array): boolean {
  const tiff = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (tiff.length < 10) return false
  if (tiff.toString('latin1', 8, 10) === 'CR') return true
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  // BigTIFF: no camera writes its raw files so.
  if (short(2) !== 42) return false
  const directory = long(4)
  if (directory + 2 > tiff.length) return false
  const last = Math.min(directory + 2 + ENTRY * short(directory), tiff.length - ENTRY + 1)
  for (let at = directory + 2; at < last; at += ENTRY) {
    const tag = short(at)
    if (tag === DNG_VERSION) return true
    if (tag === NEW_SUBFILE_TYPE && (long(at + 8) & 1) === 1) return true
  }
  return false
}

export const PICTURE_TYPES = [
  ...(['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const),
  ...(['image/gif', 'image/tiff'] as const),
] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

const MARKS: readonly (readonly [PictureType, RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  ['image/gif', /^GIF8[79]a/],
  // Little- and big-endian, and BigTIFF.
  ['image/tiff', /^(?:II[*+]\0|MM\0[*+])/],
]

const MOST_BRANDS = 32

/**
 * The brands of an ISO media file (ISO/IEC 14496-12, `ftyp`): its main one and those it can be read as; none for any other
 * file. An AVIF is often `mif1` first, a HEIC too, so the main one alone does not tell.
 */
function brandsOf(bytes: Uint8Array): string[] {
  const head = Buffer.from(bytes.subarray(0, 16 + 4 * MOST_BRANDS))
  if (head.length < 12 || head.toString('latin1', 4, 8) !== 'ftyp') return []
  const end = Math.min(head.readUInt32BE(0), head.length)
  const brands = [head.toString('latin1', 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(head.toString('latin1', at, at + 4))
  return brands
}

/**
 * What a file is by its first bytes, whatever it is called and declared as; null for anything but the kinds of still picture
 * that can be read here. SVG, HTML and XML are text and have no such mark.
 */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  const marked = MARKS.find(([, mark]) => mark.test(head))
  if (marked) return marked[0]
  const brands = brandsOf(bytes)
  return brands.includes('avif') && !brands.includes('avis') ? 'image/avif' : null
}
