import type { Words } from '@/src/language/words'

/**
 * The allowed tree of an article's body, as stored. What `checkBody` lets through is a `Body`.
 * Keys that only the editor needs (`direction`, `indent`, `version`, …) are kept, never read.
 */
type ElementBase = {
  version: number
  children: BodyNode[]
  direction?: 'ltr' | 'rtl' | null
  format?: string | number
  indent?: number
  textFormat?: number
  textStyle?: string
}

export type BodyText = {
  type: 'text' | 'tab'
  version: number
  text: string
  /** Bits: 1 bold, 2 italic, 4 struck through, 8 underlined, 16 code, 32 sub-, 64 superscript. */
  format: number
  detail?: number
  mode?: string
  style?: string
}
type BodyLinebreak = { type: 'linebreak'; version: number }
export type BodyLink = ElementBase & {
  type: 'link' | 'autolink'
  id?: string
  fields: { url: string; linkType?: 'custom'; newTab?: boolean; doc?: null }
}
export type BodyMark = ElementBase & { type: 'attributionMark'; ids: string[] }

/** Where the words of a note belong: that with the same `note` stands somewhere at the root. */
export type BodyFootnoteMark = { type: 'footnoteMark'; version: number; note: string }

type BodyParagraph = ElementBase & { type: 'paragraph' | 'quote' | 'pullQuote' }
type BodyHeading = ElementBase & { type: 'heading'; tag: 'h2' | 'h3' | 'h4' }
/** The words of a note. A paragraph of the text where no mark leads to it. */
export type BodyFootnote = ElementBase & { type: 'footnote'; note: string }
export type BodyList = ElementBase & {
  type: 'list'
  listType: 'bullet' | 'number'
  tag: 'ul' | 'ol'
  start?: number
}
export type BodyListItem = ElementBase & { type: 'listitem'; value?: number; checked?: boolean }
export type BodyFactBox = ElementBase & { type: 'factBox' }
export type BodyGallery = ElementBase & { type: 'gallery' }
/** A card of somebody else's video, post or map: its address, and in it a still picture, a title, a transcript. */
export type BodyEmbed = ElementBase & { type: 'embed'; url: string }
export type BodyTable = ElementBase & { type: 'table'; colWidths?: number[] | null }
export type BodyTableRow = ElementBase & { type: 'tablerow'; height?: number }
export type BodyTableCell = ElementBase & {
  type: 'tablecell'
  /** 1 names its column, 2 its row, 3 both. */
  headerState?: number
  colSpan?: number
  rowSpan?: number
  backgroundColor?: null
}
type BodyRule = { type: 'horizontalrule'; version: number }
type BodyUpload = {
  type: 'upload'
  version: number
  id?: string
  relationTo: 'media'
  value: string | number
  fields?: Record<string, never> | null
  format?: string | number
}

/** A card that leads to another article of ours; `value` is its id. */
export type BodyRelatedStory = {
  type: 'relatedStory'
  version: number
  relationTo: 'articles'
  value: string
}

/** A file (PDF) that readers can take with them; `value` is the id of its record. */
export type BodyAttachment = {
  type: 'attachment'
  version: number
  relationTo: 'attachments'
  value: string
}

export type BodyInline = BodyText | BodyLinebreak | BodyLink | BodyMark | BodyFootnoteMark
export type BodyBlock =
  | BodyParagraph
  | BodyHeading
  | BodyFootnote
  | BodyList
  | BodyListItem
  | BodyFactBox
  | BodyGallery
  | BodyEmbed
  | BodyTable
  | BodyTableRow
  | BodyTableCell
  | BodyRule
  | BodyUpload
  | BodyRelatedStory
  | BodyAttachment
export type BodyNode = BodyInline | BodyBlock

type BodyRoot = ElementBase & { type: 'root' }
export type Body = { root: BodyRoot }

/** The words one attribution covers: UTF-16 offsets in `toText(body)`, `end` exclusive. */
export type MarkSpan = { id: string; start: number; end: number }

/**
 * A node of a tree that nobody has checked yet. The walkers read bodies through this, because the
 * judge sees a body before field validation does, and must not fail on what it will refuse.
 */
export type LooseNode = { type: string; [key: string]: unknown }

/** Deeper trees are refused by `checkBody`; the walkers stop here so that none can overflow. */
export const DEEPEST = 60

/** True for a plain object with a string `type`. */
export const isLooseNode = (value: unknown): value is LooseNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** The children of a node that are nodes; anything else in `children` is left out. */
export const childrenOf = (node: LooseNode): LooseNode[] =>
  Array.isArray(node.children) ? node.children.filter(isLooseNode) : []

/** The root of a stored body, or null where there is none. */
export const rootOf = (body: unknown): LooseNode | null => {
  if (typeof body !== 'object' || body === null || !('root' in body)) return null
  return isLooseNode(body.root) ? body.root : null
}

type BodyProblemCode =
  | 'notABody'
  | 'unknownNode'
  | 'misplacedNode'
  | 'unknownKey'
  | 'badValue'
  | 'badChildren'
  | 'linkScheme'
  | 'tooDeep'
  | 'tooManyNodes'
  | 'tooLarge'

/** One reason to refuse a body. `path` names the node or value: `root.children[3].children[0]`. */
export type BodyProblem = {
  path: string
  code: BodyProblemCode
  message: Words
  /** Whether the message quotes words by which a reader finds the place. Only while a body is checked. */
  quotes?: boolean
}

const WORDS_SHOWN = 60
const NODES_READ = 40

/** The first words under a node, for messages. Reads a bounded part of the tree. */
export const firstWords = (node: unknown): string => {
  const left = [node]
  let words = ''
  for (let read = 0; left.length > 0 && read < NODES_READ && words.length < WORDS_SHOWN; read++) {
    const next = left.shift()
    if (typeof next !== 'object' || next === null) continue
    if ('text' in next && typeof next.text === 'string') words += next.text.slice(0, WORDS_SHOWN)
    if ('children' in next && Array.isArray(next.children)) {
      left.unshift(...next.children.slice(0, NODES_READ))
    }
  }
  return words.trim().slice(0, WORDS_SHOWN)
}

/** Builds a problem whose message ends with the words it is about, where there are any. */
export function bodyProblem(
  path: string,
  code: BodyProblemCode,
  message: Words,
  node?: unknown,
): BodyProblem {
  const words = firstWords(node)
  const quoted = words === '' ? '' : ` (“${words}”)`
  const said = { tr: message.tr + quoted, en: message.en + quoted }
  return { path, code, message: said, quotes: quoted !== '' }
}
