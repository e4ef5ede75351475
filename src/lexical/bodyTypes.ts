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
export type BodyLinebreak = { type: 'linebreak'; version: number }
export type BodyLink = ElementBase & {
  type: 'link' | 'autolink'
  id?: string
  fields: { url: string; linkType?: 'custom'; newTab?: boolean; doc?: null }
}
export type BodyMark = ElementBase & { type: 'attributionMark'; ids: string[] }

export type BodyParagraph = ElementBase & { type: 'paragraph' | 'quote' }
export type BodyHeading = ElementBase & { type: 'heading'; tag: 'h2' | 'h3' | 'h4' }
export type BodyList = ElementBase & {
  type: 'list'
  listType: 'bullet' | 'number'
  tag: 'ul' | 'ol'
  start?: number
}
export type BodyListItem = ElementBase & { type: 'listitem'; value?: number; checked?: boolean }
export type BodyRule = { type: 'horizontalrule'; version: number }
export type BodyUpload = {
  type: 'upload'
  version: number
  id?: string
  relationTo: 'media'
  value: string | number
  fields?: Record<string, never> | null
  format?: string | number
}

export type BodyInline = BodyText | BodyLinebreak | BodyLink | BodyMark
export type BodyBlock =
  BodyParagraph | BodyHeading | BodyList | BodyListItem | BodyRule | BodyUpload
export type BodyNode = BodyInline | BodyBlock

export type BodyRoot = ElementBase & { type: 'root' }
export type Body = { root: BodyRoot }

/** The words one attribution covers: UTF-16 offsets in `toText(body)`, `end` exclusive. */
export type MarkSpan = { id: string; start: number; end: number }
