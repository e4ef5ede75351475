import sanitizeHtml from 'sanitize-html'

const TAGS = [
  ...['p', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li', 'hr', 'br', 'a', 'strong', 'em', 's'],
  ...['u', 'code', 'sub', 'sup', 'figure', 'figcaption', 'img'],
]

const absolute = (address: string | undefined, base: string): string =>
  address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : ''

/**
 * HTML of an article → HTML that stands in anybody's page: an allow-list of tags once more (readers put
 * feeds into pages of their own), every address absolute from `base`, no marks of attributions. With
 * `marks` the `<span data-attribution>` stay.
 */
export const absoluteHtml = (html: string, base: string, marks = false): string =>
  sanitizeHtml(html, {
    allowedTags: marks ? [...TAGS, 'span'] : TAGS,
    allowedAttributes: {
      a: ['href'],
      ol: ['start'],
      span: ['data-attribution'],
      img: ['src', 'alt', 'width', 'height'],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    transformTags: {
      a: (tagName, { href }) => ({ tagName, attribs: { href: absolute(href, base) } }),
      img: (tagName, { src, ...rest }) => ({
        tagName,
        attribs: { ...rest, src: absolute(src, base) },
      }),
    },
  })
