import type { Words } from '@/src/language/words'

/** True where the value of one key may stand. */
type Allows = (value: unknown) => boolean

/** What may stand inside a node: names of a set of node types, or null for none. */
type Inside = 'blocks' | 'items' | 'itemParts' | 'inline' | 'linkParts' | null
type NodeRule = { keys: Record<string, Allows>; inside: Inside }

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

/** Every node a body may hold, the keys it may carry, what each may be, and what may stand in it. */
export const NODE_RULES: ReadonlyMap<string, NodeRule> = new Map<string, NodeRule>([
  ['root', { keys: element, inside: 'blocks' }],
  ['paragraph', { keys: element, inside: 'inline' }],
  ['heading', { keys: { ...element, tag: oneOf('h2', 'h3', 'h4') }, inside: 'inline' }],
  ['quote', { keys: element, inside: 'inline' }],
  [
    'list',
    {
      keys: {
        ...element,
        listType: oneOf('bullet', 'number'),
        tag: oneOf('ul', 'ol'),
        start: optional(integer(0, 100_000)),
      },
      inside: 'items',
    },
  ],
  [
    'listitem',
    {
      keys: {
        ...element,
        value: optional(integer(0, 100_000)),
        checked: oneOf(undefined, null, true, false),
      },
      inside: 'itemParts',
    },
  ],
  ['text', { keys: letters, inside: null }],
  ['tab', { keys: { ...letters, text: oneOf('\t') }, inside: null }],
  ['linebreak', { keys: { version }, inside: null }],
  ['link', { keys: link, inside: 'linkParts' }],
  ['autolink', { keys: link, inside: 'linkParts' }],
  ['attributionMark', { keys: { ...element, ids }, inside: 'inline' }],
  ['horizontalrule', { keys: { version }, inside: null }],
  [
    'upload',
    {
      keys: {
        version,
        format: optional(align),
        id: optional(text),
        fields: optional(emptyFields),
        relationTo: oneOf('media'),
        value: (value) => id(value) || integer(0, Number.MAX_SAFE_INTEGER)(value),
      },
      inside: null,
    },
  ],
])

const inline = ['text', 'tab', 'linebreak', 'link', 'autolink', 'attributionMark']

/** Which node types may stand where. */
export const INSIDE: Record<Exclude<Inside, null>, readonly string[]> = {
  blocks: ['paragraph', 'heading', 'quote', 'list', 'horizontalrule', 'upload'],
  items: ['listitem'],
  itemParts: [...inline, 'list'],
  inline,
  linkParts: ['text', 'tab', 'linebreak', 'attributionMark'],
}

const LABELS: ReadonlyMap<string, Words> = new Map([
  ['root', { tr: 'metin', en: 'text' }],
  ['paragraph', { tr: 'paragraf', en: 'paragraph' }],
  ['heading', { tr: 'ara başlık', en: 'heading' }],
  ['quote', { tr: 'alıntı', en: 'quotation' }],
  ['list', { tr: 'liste', en: 'list' }],
  ['listitem', { tr: 'liste maddesi', en: 'list item' }],
  ['text', { tr: 'söz', en: 'word' }],
  ['tab', { tr: 'sekme boşluğu', en: 'tab' }],
  ['linebreak', { tr: 'satır sonu', en: 'line break' }],
  ['link', { tr: 'bağlantı', en: 'link' }],
  ['autolink', { tr: 'bağlantı', en: 'link' }],
  ['attributionMark', { tr: 'atıf', en: 'attribution' }],
  ['horizontalrule', { tr: 'çizgi', en: 'rule' }],
  ['upload', { tr: 'görsel', en: 'picture' }],
  ['table', { tr: 'tablo', en: 'table' }],
  ['block', { tr: 'blok', en: 'block' }],
  ['relationship', { tr: 'kayıt', en: 'record' }],
])

/** What a reporter calls a node of the text; a type that nobody here knows is named as it is. */
export const nodeLabel = (type: string): Words =>
  LABELS.get(type) ?? { tr: `“${type.slice(0, 40)}”`, en: `“${type.slice(0, 40)}”` }
