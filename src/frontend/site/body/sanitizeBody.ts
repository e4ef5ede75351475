import sanitizeHtml from 'sanitize-html'

const TAGS = [
  'p',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'ul',
  'ol',
  'li',
  'hr',
  'br',
  'a',
  'strong',
  'em',
]
  .concat(['s', 'u', 'code', 'sub', 'sup', 'span', 'figure', 'figcaption', 'img'])
  .concat(['aside', 'div', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'section'])

const NOTE_ID = /^footnote-\d{1,4}(?:-mark)?$/

/** The tag without an id that is no note's: another one could stand in for a part of the page. */
const ofNotes: sanitizeHtml.Transformer = (tagName, attribs) => {
  const { id, ...others } = attribs
  return { tagName, attribs: id === undefined || NOTE_ID.test(id) ? attribs : others }
}

/**
 * The API's body HTML, through an allow-list of our own: the page trusts the API, yet nothing but an
 * article's tags can reach a reader even if the API were wrong. Ids of attributions stay, classes,
 * styles and handlers go. Pictures only from this newsroom (`origin`, or a path): a foreign picture
 * would tell a stranger who reads what.
 */
export function sanitizeBody(html: string, origin: string): string {
  const isOurs = (src: string): boolean => /^\/(?![/\\])/.test(src) || src.startsWith(`${origin}/`)
  const allOurs = (srcset: string): boolean =>
    srcset.split(',').every((candidate) => isOurs(candidate.trim()))
  return sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: {
      '*': ['lang', 'dir'],
      a: [
        ...['href', 'rel', 'aria-label'],
        { name: 'role', values: ['doc-noteref', 'doc-backlink'] },
        'id',
      ],
      li: ['id'],
      section: [
        { name: 'data-part', values: ['footnotes'] },
        { name: 'role', values: ['doc-endnotes'] },
      ],
      ol: ['start'],
      span: ['data-attribution'],
      aside: [{ name: 'data-part', values: ['factBox', 'embed', 'relatedStory', 'attachment'] }],
      div: [{ name: 'data-part', values: ['gallery'] }],
      figure: [{ name: 'data-part', values: ['pullQuote'] }],
      th: [{ name: 'scope', values: ['col', 'row'] }, 'colspan', 'rowspan'],
      td: ['colspan', 'rowspan'],
      img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading', 'decoding'],
    },
    transformTags: { a: ofNotes, li: ofNotes },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    exclusiveFilter: ({ tag, attribs }) =>
      tag === 'img' && !(isOurs(attribs.src ?? '') && allOurs(attribs.srcset ?? attribs.src ?? '')),
  })
}
