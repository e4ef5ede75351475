import { attributeOf, type PastedNode, tagOf } from './PastedNode'
import { displayOf, type Style } from './looks'

const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'caption', 'center', 'dd', 'details', 'dialog'],
  ...['dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2'],
  ...['h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p'],
  ...['pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
  'ul',
])
export const LISTS = new Set(['ul', 'ol', 'menu', 'dir'])

/** Chrome and Gmail indent with a quotation's tag; that is no quotation. */
const isIndent = (style: Style): boolean =>
  /^(?:none|0)/.test(style.get('border') ?? '') && style.get('padding') !== undefined
/** Whether an element draws a frame round a passage. */
export const isFrame = (tag: string, style: Style): boolean =>
  tag === 'aside' || tag === 'fieldset' || style.get('mso-element') === 'para-border-div'
/** Word's line above its footnotes. */
export const isNoteLine = (hr: PastedNode): boolean => attributeOf(hr, 'width') === '33%'

/** Whether an element begins and ends on a line of its own. */
export function isBlockTag(node: PastedNode, style: Style): boolean {
  const display = displayOf(style)
  const tag = tagOf(node)
  return display === 'block' || (BLOCKS.has(tag) && !(tag === 'div' && display !== null))
}

/** Whether an element quotes somebody. */
export const isQuotation = (node: PastedNode, style: Style): boolean =>
  tagOf(node) === 'blockquote' && !isIndent(style)

/** Where Apple's programs mean an ordinary blank and write one that does not break. */
export const isPlainBlank = (node: PastedNode): boolean =>
  attributeOf(node, 'class').toLowerCase() === 'apple-converted-space'

/** The number that a list begins with, 1 unless it says otherwise. */
export function firstNumber(list: PastedNode): number {
  const start = Number.parseInt(attributeOf(list, 'start'), 10)
  return start >= 0 ? start : 1
}

/** How deep an item says that it stands (Google Docs, Word in a browser), else 0. */
export function ariaLevel(item: PastedNode): number {
  const said = attributeOf(item, 'data-aria-level') || attributeOf(item, 'aria-level')
  const level = Number.parseInt(said, 10)
  return level >= 1 ? level : 0
}
