import { linkProblem, withoutDetours } from '@/src/language/richText/linkProblem'
import { isEmoji } from '@/src/language/text/letters'
import { classesOf } from './looks'
import { attributeOf, type PastedNode } from './PastedNode'

/** What becomes of a pasted `<img>`: words, a file to upload, a picture that stays elsewhere, or nothing at all. */
type PastedPicture =
  | { is: 'words'; text: string }
  | { is: 'file'; address: string; alt: string }
  | { is: 'elsewhere' }
  | { is: 'nothing' }

const LONGEST_EMOJI = 60
const DATA = /^data:image\/(?!svg)[a-z0-9.+-]{1,40}[;,]/i
/** Where pages that load pictures late keep their address. */
const LATE = ['srcset', 'data-src', 'data-srcset', 'data-original', 'data-lazy-src']

const saysEmoji = (img: PastedNode): boolean =>
  attributeOf(img, 'data-emoji') !== '' ||
  attributeOf(img, 'data-stringify-emoji') !== '' ||
  classesOf(img).some((name) => /emoji|emoticon/i.test(name)) ||
  /[/_-]emoji[/_.-]/i.test(attributeOf(img, 'src').slice(0, 500))

/** One or two pixels: it counts readers of a letter and shows them nothing. */
const isPixel = (img: PastedNode): boolean =>
  ['width', 'height'].every((name) => /^\s*[0-2](?:\.\d+)?(?:px)?\s*$/.test(attributeOf(img, name)))

/**
 * What a pasted picture is, by its attributes alone: nothing is asked for. An emoji drawn as a picture is its `alt`; a
 * `data:` picture has its bytes with it; any other is where this browser must not go.
 */
export function pastedPicture(img: PastedNode): PastedPicture {
  const alt = attributeOf(img, 'alt').trim()
  if (alt !== '' && alt.length <= LONGEST_EMOJI && (isEmoji(alt) || saysEmoji(img))) {
    return { is: 'words', text: alt }
  }
  // The box of a list to tick off in Google Docs.
  if (attributeOf(img, 'aria-roledescription') === 'checkbox' || isPixel(img)) {
    return { is: 'nothing' }
  }
  const address = attributeOf(img, 'src').trim()
  const late = LATE.some((name) => attributeOf(img, name) !== '')
  if (DATA.test(address) && !late) return { is: 'file', address, alt: alt.slice(0, 500) }
  return address !== '' || late ? { is: 'elsewhere' } : { is: 'nothing' }
}

/**
 * Where a pasted link leads, as it may be stored; null where the link is none here and only its words stay: anchors of
 * the document it comes from (`#_ftn1`), paths of another site, files of another computer, schemes that may not be. What
 * a search engine or mail service wrapped round an address is taken off.
 */
export function pastedLink(href: string): string | null {
  const led = withoutDetours(href.trim().slice(0, 8_192))
  if (!URL.canParse(led)) return null
  // As it was written, where it can be: `new URL` adds a slash to a bare host.
  const whole = linkProblem(led) === null ? led : new URL(led).href
  return linkProblem(whole) === null ? whole : null
}
