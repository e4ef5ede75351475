import sanitizeHtml from 'sanitize-html'

import { fillTemplate } from '@/src/language/addressTemplate'
import type { Site } from '@/src/delivery/documents/context'
import {
  articleAddress,
  type Placed,
  readerLanguage,
  shortPath,
  type SlugPage,
  slugPath,
} from '@/src/language/readerPaths'

/**
 * What an article is called for ever, whatever its address becomes: a tag URI (RFC 4151) of the
 * newsroom's host. It is the Atom id, the ninjs `uri` and the `@id` of JSON-LD.
 */
export const articleUri = (site: Site, id: string): string =>
  `tag:${new URL(site.publicUrl).hostname.replace(/[^\w.-]/g, '')},2025:${encodeURIComponent(id)}`

/** A stored address → absolute; one of our own media (`/media/…`) gets the newsroom's host. */
export const absoluteUrl = (site: Site, url: string): string =>
  url.startsWith(MEDIA) ? mediaOf(site) + url : url.startsWith('/') ? site.publicUrl + url : url

const MEDIA = '/media/'
const mediaOf = ({ mediaUrl, publicUrl }: Site): string => mediaUrl ?? publicUrl

/** The page of an article for readers, as an absolute address. */
export const articleUrl = (site: Site, article: Placed): string =>
  articleAddress(site.publicUrl, article)

/** The short address of an article, which stays whatever becomes of its slug. It stands here, also where another frontend shows the article. */
export const shortUrl = (site: Site, id: string): string => site.publicUrl + shortPath(id)

/** The page of something else for readers, in the words of what links to it (`language`), as an absolute address. */
export const pageUrl = (
  site: Site,
  page: Exclude<SlugPage, 'article'>,
  slug: string,
  language: string | null = null,
): string => {
  const spoken = readerLanguage(language)
  const template = site.pages?.[page]
  return template
    ? fillTemplate(template, { slug, language: spoken }, site.publicUrl)
    : site.publicUrl + slugPath(page, slug, spoken)
}

/** How the card of an attachment begins (`attachmentHtml`). */
const ATTACHED = '<aside data-part="attachment"><p dir="auto"><a href="/media/'

/**
 * Body HTML as stored → with absolute addresses of its pictures and attachments, since it is read on other hosts: `src` and `srcset` of
 * `img` tags and the link of an attachment's card, which `src/editorial/projection` writes in this one form; words that look alike are not touched.
 */
export const absoluteMedia = (html: string, site: Site): string => {
  const own = `${mediaOf(site)}${MEDIA}`
  return html
    .replaceAll(ATTACHED, () => ATTACHED.replace(MEDIA, () => own))
    .replace(/<img [^>]*>/g, (tag) =>
      tag.replace(/ (?:src|srcset)="[^"]*"/g, (attribute) =>
        attribute.replace(/(?<=["\s])\/media\//g, () => own),
      ),
    )
}

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** The address of a picture → its media type by the ending of its name, null where that is unknown. */
export const imageType = (url: string): string | null =>
  TYPES[/\.(\w+)$/.exec(url)?.[1]?.toLowerCase() ?? ''] ?? null

const TAGS = [
  ...['p', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li', 'hr', 'br', 'a', 'strong', 'em', 's'],
  ...['u', 'code', 'sub', 'sup', 'figure', 'figcaption', 'img'],
]

/** How the address of a note, and of its mark, begins in a text. */
const NOTE = '#footnote-'
const NOWHERE: Record<string, string> = {}
/** The way from a note back into the text, as `src/language/richText/toHtml` writes it. */
const WAY_BACK = / <a href="#footnote-\d{1,4}-mark" role="doc-backlink" aria-label="[^"]*">↩<\/a>/g

const absolute = (address: string | undefined, base: string): string =>
  address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : ''

/**
 * HTML of an article → HTML that stands in anybody's page: an allow-list of tags once more (readers put
 * feeds into pages of their own), every address absolute from `base`, no marks of attributions. With
 * `marks` the `<span data-attribution>` stay.
 */
export const absoluteHtml = (html: string, base: string, marks = false): string =>
  sanitizeHtml(html.replace(WAY_BACK, ''), {
    allowedTags: marks ? [...TAGS, 'span'] : TAGS,
    allowedAttributes: {
      '*': ['lang', 'dir'],
      a: ['href'],
      ol: ['start'],
      span: ['data-attribution'],
      img: ['src', 'alt', 'width', 'height'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    transformTags: {
      // Ids are not handed on: many texts stand in one page there, and a note's number says where it is.
      a: (tagName, { href }) => ({
        tagName,
        attribs: href?.startsWith(NOTE) ? NOWHERE : { href: absolute(href, base) },
      }),
      img: (tagName, { src, ...rest }) => ({
        tagName,
        attribs: { ...rest, src: absolute(src, base) },
      }),
    },
  })
