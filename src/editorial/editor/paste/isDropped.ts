import { attributeOf, tagOf, type PastedNode } from './PastedNode'
import { classesOf, type Style } from './looks'

/** Elements whose letters are no words of the text. */
const SILENT = new Set([
  ...['head', 'title', 'meta', 'link', 'base', 'style', 'script', 'noscript', 'template', 'xml'],
  ...['select', 'option', 'datalist', 'textarea', 'input', 'progress', 'meter', 'svg', 'canvas'],
  ...['rp', 'map', 'area', 'col', 'colgroup', 'param', 'source', 'track', 'basefont', 'bgsound'],
])

/** Elements that show something of another place. */
export const EMBEDS: ReadonlySet<string> = new Set([
  ...['iframe', 'video', 'audio', 'object', 'embed', 'frame', 'frameset', 'applet'],
])

const isNothing = (length: string | undefined): boolean =>
  length !== undefined && /^0(?:\.0*)?[a-z%]*$/.test(length)

/** Whether readers of the document do not see an element, and so were not meant to read it. */
export const isHidden = (node: PastedNode, style: Style): boolean =>
  (node.getAttribute?.('hidden') ?? null) !== null ||
  style.get('display') === 'none' ||
  style.get('mso-hide') === 'all' ||
  /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
  isNothing(style.get('opacity')) ||
  isNothing(style.get('max-height')) ||
  /^rect\(\s*[01](?:px)?[\s,]/.test(style.get('clip') ?? '')

/** Whether an element is silent by its tag, or belongs to Word's inner bookkeeping. */
export const isSilent = (node: PastedNode, style: Style): boolean =>
  SILENT.has(tagOf(node)) ||
  style.get('mso-special-character') === 'comment' ||
  (style.get('mso-element') ?? '').startsWith('field-')

const COMMENT_CLASSES = [
  ...['msocommentreference', 'msocommenttext', 'msocomtxt', 'msocomanchor', 'msocomoff'],
]

/** Whether an element holds what colleagues wrote in the margin: Word's comments, and those of a Google document. */
export function isComment(node: PastedNode, style: Style): boolean {
  if (/^comment(?:-list)?$/.test(style.get('mso-element') ?? '')) return true
  if (classesOf(node).some((name) => COMMENT_CLASSES.includes(name.toLowerCase()))) return true
  if (tagOf(node) === 'a') return /^#(?:_msocom_|cmnt)\d/.test(attributeOf(node, 'href'))
  // A Google document prints a comment in a box whose first words lead back to its place.
  const first = tagOf(node) === 'div' ? node.childNodes[0]?.childNodes[0] : undefined
  return first !== undefined && /^#cmnt_ref\d/.test(attributeOf(first, 'href'))
}

/** Whether an element holds words that somebody has struck from the document with its changes tracked. */
export const isDeletion = (node: PastedNode, style: Style): boolean =>
  tagOf(node) === 'del' ||
  style.has('mso-del-author') ||
  classesOf(node).some((name) => name.toLowerCase() === 'msodel')
