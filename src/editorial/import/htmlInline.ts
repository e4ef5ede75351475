import { isTag, isText, type ChildNode, type Element } from 'domhandler'

import type { BodyInline, BodyLink, BodyText } from '@/src/language/richText/body'
import { FORMAT, TAG_FORMATS } from '@/src/language/richText/formats'
import { linkProblem, withoutDetours } from '@/src/language/richText/linkProblem'
import { elementKeys, newText } from '@/src/language/richText/newNodes'
import { isEmoji } from '@/src/language/text/letters'
import { isHidden, isSilent } from './hiddenIn'
import type { PageContext } from './Losses'
import type { StoryPicture } from './Story'

/** A piece of a line: a node, or a picture that stood in it and gets a block of its own. */
export type Inline =
  | { node: BodyInline; picture?: undefined }
  | { node?: undefined; picture: StoryPicture }
type Look = { format: number; url: string | null; pre: boolean }

const DEEPEST = 500
const { bold, italic, struck, underlined, code } = FORMAT
/** A file keeps what its writer struck and put in, and its code; a paste takes neither. */
const FORMATS: Readonly<Record<string, number>> = {
  ...TAG_FORMATS,
  ...{ del: struck, ins: underlined, code, kbd: code, samp: code, tt: code },
}

/** The look that a style gives: Google Docs and Word mark bold and italic so; `normal` takes it away again. */
const styled = (style: string, format: number): number => {
  let bits = format
  if (/font-weight\s?:\s?(?:bold|[6-9]00)/i.test(style)) bits |= bold
  if (/font-weight\s?:\s?(?:normal|400)/i.test(style)) bits &= ~bold
  if (/font-style\s?:\s?italic/i.test(style)) bits |= italic
  if (/font-style\s?:\s?normal/i.test(style)) bits &= ~italic
  return bits
}

const pictureOf = ({ attribs }: Element): StoryPicture => ({
  src: (attribs.src ?? attribs['data-src'] ?? '').trim(),
  alt: (attribs.alt ?? '').trim(),
  caption: (attribs.title ?? '').trim(),
})

/** An emoji that a page draws as a picture is the letter that its `alt` says. */
const isDrawnEmoji = ({ alt }: StoryPicture): boolean => alt.length <= 16 && isEmoji(alt)

const worded = (text: string, { format, url }: Look): BodyInline => {
  const node: BodyText = { ...newText(text), format }
  if (url === null) return node
  const fields = { url, linkType: 'custom', newTab: false } as const
  return { ...({ type: 'link', fields, children: [node] } as const), ...elementKeys } as BodyLink
}

/** Whether an element leads to a note, as GitHub's Markdown and Digital Publishing WAI-ARIA write it. */
const isNoteMark = ({ attribs }: Element): boolean =>
  ('data-footnote-ref' in attribs || attribs.role === 'doc-noteref') &&
  /^#./.test(attribs.href ?? '')

/** The id by which a file tells a note from others, as a text may hold it. */
export const noteId = (id: string): string => id.replace(/[^\w-]/g, '-').slice(0, 64)

const lineBreak: Inline = { node: { type: 'linebreak', version: 1 } }

function textPieces(data: string, look: Look): Inline[] {
  if (!look.pre) {
    const text = data.replace(/[ \t\n\r\f]+/g, ' ')
    return text === '' ? [] : [{ node: worded(text, look) }]
  }
  return data
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((line, at): Inline[] => [
      ...(at > 0 ? [lineBreak] : []),
      ...(line === '' ? [] : [{ node: worded(line, look) }]),
    ])
}

function walk(node: ChildNode, context: PageContext, look: Look, depth: number): Inline[] {
  if (isText(node)) return textPieces(node.data, look)
  if (!isTag(node) || isSilent(node)) return []
  if (depth > DEEPEST) throw new RangeError('deep')
  const { name, attribs } = node
  if (name === 'br') return [lineBreak]
  if (isHidden(node, context.bySheet)) {
    if (node.children.length > 0) context.losses.add('hidden')
    return []
  }
  if (name === 'img') {
    const picture = pictureOf(node)
    if (isDrawnEmoji(picture)) return [{ node: worded(picture.alt, look) }]
    return picture.src === '' ? [] : [{ picture }]
  }
  if ('data-footnote-backref' in attribs || attribs.role === 'doc-backlink') return []
  if (isNoteMark(node)) {
    const note = noteId((attribs.href ?? '').slice(1))
    return [{ node: { type: 'footnoteMark', version: 1, note } }]
  }
  let { url } = look
  // An anchor within the file leads nowhere once its text stands elsewhere.
  if (name === 'a' && attribs.href && !attribs.href.startsWith('#')) {
    const address = withoutDetours(attribs.href.trim())
    if (linkProblem(address) === null) url = address
    else context.losses.add('link')
  }
  const format = styled(attribs.style ?? '', look.format | (FORMATS[name] ?? 0))
  const inside = {
    format,
    url,
    pre: look.pre || /white-space\s?:\s?pre/i.test(attribs.style ?? ''),
  }
  const quote = name === 'q'
  const words = node.children.flatMap((child) => walk(child, context, inside, depth + 1))
  return quote ? [{ node: worded('“', look) }, ...words, { node: worded('”', look) }] : words
}

const inPre = (node: ChildNode): boolean => {
  for (let at = node.parent; at && isTag(at); at = at.parent) if (at.name === 'pre') return true
  return false
}

/** A text or an element of a line → its words with their look, its line breaks and its pictures. */
export const inlineOf = (node: ChildNode, context: PageContext): Inline[] =>
  walk(node, context, { format: 0, url: null, pre: inPre(node) }, 0)

const leafOf = (node: BodyInline): BodyText | null => {
  if (node.type === 'text') return node
  const [only] = 'children' in node ? node.children : []
  return only?.type === 'text' ? only : null
}
const looksLike = (a: BodyInline, b: BodyInline): boolean => {
  const [one, other] = [leafOf(a), leafOf(b)]
  if (!one || !other || one.format !== other.format || a.type !== b.type) return false
  return a.type !== 'link' || b.type !== 'link' || a.fields.url === b.fields.url
}
const isBreak = (node: BodyInline | undefined): boolean => node?.type === 'linebreak'

/**
 * The words of a line as a browser shows them: neighbours that look alike in one node, one blank between two words, none at
 * either end, no line break there; its pictures are left out.
 */
export function trimmed(inlines: readonly Inline[]): BodyInline[] {
  const nodes: BodyInline[] = []
  let blank = true
  for (const { node } of inlines) {
    if (!node) continue
    const leaf = leafOf(node)
    if (node.type === 'footnoteMark') {
      nodes.push(node)
      blank = false
      continue
    }
    if (!leaf) {
      const last = nodes.at(-1)
      const before = last && leafOf(last)
      if (before) before.text = before.text.replace(/ $/, '')
      nodes.push(node)
      blank = true
      continue
    }
    const text: string = blank ? leaf.text.replace(/^ /, '') : leaf.text
    if (text === '') continue
    blank = text.endsWith(' ')
    const last = nodes.at(-1)
    if (last && looksLike(last, node)) leafOf(last)!.text += text
    else
      nodes.push(
        node.type === 'text'
          ? { ...leaf, text }
          : ({ ...node, children: [{ ...leaf, text }] } as BodyInline),
      )
  }
  while (nodes.length > 0) {
    const last = nodes.at(-1)!
    const leaf = leafOf(last)
    if (leaf) leaf.text = leaf.text.replace(/ $/, '')
    if (!isBreak(last) && leaf?.text !== '') break
    nodes.pop()
  }
  while (isBreak(nodes[0])) nodes.shift()
  return nodes.filter((node) => leafOf(node)?.text !== '')
}
