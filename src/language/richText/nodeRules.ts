import type { Words } from '@/src/language/words'

/** True where the value of one key may stand. */
type Allows = (value: unknown) => boolean

/** What may stand inside a node: names of a set of node types, or null for none. */
type Inside =
  | 'blocks'
  | 'items'
  | 'itemParts'
  | 'inline'
  | 'linkParts'
  | 'boxParts'
  | 'rows'
  | 'cells'
  | 'cellParts'
  | 'pictures'
  | 'embedParts'
  | null

/**
 * What a node is to whoever reads the text, and so to every walker of a body: `inline` within a line, `words` a block with
 * lines of its own, `list` blocks that are items, `frame` round blocks whose words stand in the text one after the other,
 * `part` of a frame without a look of its own, `void` a block without words.
 */
type NodeRole = 'root' | 'inline' | 'words' | 'list' | 'frame' | 'part' | 'void'
type NodeRule = { is: NodeRole; keys: Record<string, Allows>; inside: Inside; label: Words }

const oneOf =
  (...values: unknown[]): Allows =>
  (value) =>
    values.includes(value)
/** Half a letter (a lone surrogate) cannot be stored as UTF-8: it would come back as another one. */
const text: Allows = (value) => typeof value === 'string' && !/\p{Cs}/u.test(value)
const integer = (min: number, max: number): Allows => {
  return (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max
}
const optional =
  (allows: Allows): Allows =>
  (value) =>
    value === undefined || allows(value)
const id: Allows = (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value)
const ids: Allows = (value) =>
  Array.isArray(value) && value.length >= 1 && value.length <= 50 && value.every(id)
const emptyFields: Allows = (value) =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0)

const version = integer(1, 9)
// 127: bold, italic, struck through, underlined, code, sub- and superscript.
const textFormat = integer(0, 127)
const align = oneOf('', 'left', 'start', 'center', 'right', 'end', 'justify', 0, 1, 2, 3, 4, 5, 6)
// A style could hide words from whoever approves them.
const noStyle = optional(oneOf(''))

const element: NodeRule['keys'] = {
  version,
  children: Array.isArray,
  direction: oneOf('ltr', 'rtl', null, undefined),
  format: optional(align),
  indent: optional(integer(0, 50)),
  textFormat: optional(integer(0, 2047)),
  textStyle: noStyle,
}
const letters: NodeRule['keys'] = {
  version,
  text,
  format: textFormat,
  detail: optional(integer(0, 3)),
  mode: optional(oneOf('normal', 'token', 'segmented')),
  style: noStyle,
}
const link: NodeRule['keys'] = {
  ...element,
  id: optional(text),
  fields: (value) => typeof value === 'object' && value !== null,
}

const pixels: Allows = (value) => typeof value === 'number' && value >= 0 && value <= 10_000

const cell: NodeRule['keys'] = {
  ...element,
  headerState: optional(integer(0, 3)),
  colSpan: optional(integer(1, 50)),
  rowSpan: optional(integer(1, 500)),
  // A colour could hide words, and says nothing to whoever does not see it.
  backgroundColor: oneOf(undefined, null, ''),
  width: optional((value) => value === null || pixels(value)),
  verticalAlign: oneOf(undefined, null, '', 'top', 'middle', 'bottom'),
}
const table: NodeRule['keys'] = {
  ...element,
  colWidths: optional(
    (value) =>
      value === null || (Array.isArray(value) && value.length <= 50 && value.every(pixels)),
  ),
  rowStriping: oneOf(undefined, null, false),
  frozenRowCount: oneOf(undefined, null, 0),
  frozenColumnCount: oneOf(undefined, null, 0),
}

const w = (tr: string, en: string): Words => ({ tr, en })

/**
 * Every node a body may hold: what it is to a reader, the keys it may carry and what each may be, what may stand in it, and
 * what a reporter calls it. The walkers (`leavesOf`, `markSpans`, `withDirections`) go by this table.
 */
export const NODE_RULES: ReadonlyMap<string, NodeRule> = new Map<string, NodeRule>([
  ['root', { is: 'root', keys: element, inside: 'blocks', label: w('metin', 'text') }],
  [
    'paragraph',
    { is: 'words', keys: element, inside: 'inline', label: w('paragraf', 'paragraph') },
  ],
  [
    'heading',
    {
      ...{ is: 'words', inside: 'inline', label: w('ara başlık', 'heading') },
      keys: { ...element, tag: oneOf('h2', 'h3', 'h4') },
    },
  ],
  ['quote', { is: 'words', keys: element, inside: 'inline', label: w('alıntı', 'quotation') }],
  [
    'pullQuote',
    { is: 'words', keys: element, inside: 'inline', label: w('öne çıkan söz', 'pull quote') },
  ],
  [
    'footnote',
    {
      ...{ is: 'words', inside: 'inline', label: w('dipnot', 'footnote') },
      keys: { ...element, note: id },
    },
  ],
  [
    'list',
    {
      ...{ is: 'list', inside: 'items', label: w('liste', 'list') },
      keys: {
        ...element,
        listType: oneOf('bullet', 'number'),
        tag: oneOf('ul', 'ol'),
        start: optional(integer(0, 100_000)),
      },
    },
  ],
  [
    'listitem',
    {
      ...{ is: 'words', inside: 'itemParts', label: w('liste maddesi', 'list item') },
      keys: {
        ...element,
        value: optional(integer(0, 100_000)),
        checked: oneOf(undefined, null, true, false),
      },
    },
  ],
  [
    'factBox',
    { is: 'frame', keys: element, inside: 'boxParts', label: w('bilgi kutusu', 'fact box') },
  ],
  ['gallery', { is: 'frame', keys: element, inside: 'pictures', label: w('galeri', 'gallery') }],
  [
    'embed',
    {
      ...{ is: 'frame', inside: 'embedParts', label: w('gömülü içerik', 'embed') },
      // Whether it leads where an embed may is `checkNode`'s: the answer says why not.
      keys: { ...element, url: text },
    },
  ],
  ['table', { is: 'frame', keys: table, inside: 'rows', label: w('tablo', 'table') }],
  [
    'tablerow',
    {
      ...{ is: 'part', inside: 'cells', label: w('tablo satırı', 'table row') },
      keys: { ...element, height: optional(pixels) },
    },
  ],
  ['tablecell', { is: 'part', keys: cell, inside: 'cellParts', label: w('hücre', 'cell') }],
  ['text', { is: 'inline', keys: letters, inside: null, label: w('söz', 'word') }],
  [
    'tab',
    {
      ...{ is: 'inline', inside: null, label: w('sekme boşluğu', 'tab') },
      keys: { ...letters, text: oneOf('\t') },
    },
  ],
  [
    'linebreak',
    { is: 'inline', keys: { version }, inside: null, label: w('satır sonu', 'line break') },
  ],
  ['link', { is: 'inline', keys: link, inside: 'linkParts', label: w('bağlantı', 'link') }],
  ['autolink', { is: 'inline', keys: link, inside: 'linkParts', label: w('bağlantı', 'link') }],
  [
    'attributionMark',
    {
      ...{ is: 'inline', inside: 'inline', label: w('atıf', 'attribution') },
      keys: { ...element, ids },
    },
  ],
  [
    'footnoteMark',
    {
      ...{ is: 'inline', inside: null, label: w('dipnot işareti', 'footnote mark') },
      keys: { version, note: id },
    },
  ],
  ['horizontalrule', { is: 'void', keys: { version }, inside: null, label: w('çizgi', 'rule') }],
  [
    'upload',
    {
      ...{ is: 'void', inside: null, label: w('görsel', 'picture') },
      keys: {
        version,
        format: optional(align),
        id: optional(text),
        fields: optional(emptyFields),
        relationTo: oneOf('media'),
        value: (value) => id(value) || integer(0, Number.MAX_SAFE_INTEGER)(value),
      },
    },
  ],
  [
    'relatedStory',
    {
      ...{ is: 'void', inside: null, label: w('ilgili haber', 'related story') },
      // By the names of an upload's keys, so that whoever walks the relations of a text finds it.
      keys: { version, relationTo: oneOf('articles'), value: id },
    },
  ],
  [
    'attachment',
    {
      ...{ is: 'void', inside: null, label: w('ek belge', 'attachment') },
      keys: { version, relationTo: oneOf('attachments'), value: id },
    },
  ],
])

const inline = [
  ...['text', 'tab', 'linebreak', 'link', 'autolink', 'attributionMark', 'footnoteMark'],
]

/** Which node types may stand where. */
export const INSIDE: Record<Exclude<Inside, null>, readonly string[]> = {
  blocks: [
    ...['paragraph', 'heading', 'quote', 'list', 'horizontalrule', 'upload'],
    ...[
      'pullQuote',
      'factBox',
      'table',
      'gallery',
      'embed',
      'relatedStory',
      'attachment',
      'footnote',
    ],
  ],
  items: ['listitem'],
  itemParts: [...inline, 'list'],
  inline,
  linkParts: ['text', 'tab', 'linebreak', 'attributionMark'],
  boxParts: ['heading', 'paragraph', 'list'],
  pictures: ['upload'],
  embedParts: ['upload', 'heading', 'paragraph', 'list'],
  rows: ['tablerow'],
  cells: ['tablecell'],
  cellParts: ['paragraph'],
}

/** What a node is to a reader; null for a type that no body may hold. */
export const roleOf = (type: string): NodeRole | null => NODE_RULES.get(type)?.is ?? null

/** What is no part of a text and is named all the same, in the sentence that refuses it. */
const STRANGERS: ReadonlyMap<string, Words> = new Map([
  ['block', w('blok', 'block')],
  ['relationship', w('kayıt', 'record')],
])

/** What a reporter calls a node of the text; a type that nobody here knows is named as it is. */
export const nodeLabel = (type: string): Words =>
  NODE_RULES.get(type)?.label ??
  STRANGERS.get(type) ?? { tr: `“${type.slice(0, 40)}”`, en: `“${type.slice(0, 40)}”` }
