import type { Words } from '@/src/language/words'
import type { Style } from './looks'
import { attributeOf, childrenIn, lettersIn, type PastedNode, tagOf } from './PastedNode'

/** How many of what a paste held did not come along. */
export type LeftBehind = {
  pictures: number
  deletions: number
  comments: number
  tables: number
  boxes: number
  embeds: number
}

const IN_TABLE = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr'])
const isStart = (node: PastedNode): boolean =>
  tagOf(node) === '#comment' && node.nodeValue?.trim() === 'StartFragment'

const SIGNS: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' }
const withoutTags = (html: string): string =>
  html
    .split('<')
    .map((part) => part.slice(part.indexOf('>') + 1))
    .join('')
    .replace(/&(nbsp|amp|lt|gt|quot);/g, (_, name: string) => SIGNS[name] ?? '')

/** Counts what a paste leaves behind, and knows where the copied part of a document begins and ends. */
export class PasteTally {
  readonly left: LeftBehind = {
    ...{ pictures: 0, deletions: 0, comments: 0, tables: 0, boxes: 0, embeds: 0 },
  }
  /** Whether the pass is inside what was copied: Word and Windows mark it, and print more round it. */
  inside: boolean
  private inDeletion = false
  /** A text box of Word comes as a drawing in a comment, and as a picture of itself. */
  private boxDrawn = false

  constructor(root: PastedNode) {
    this.inside = true
    const left = [root]
    for (let next = left.pop(); next; next = left.pop()) {
      const children = childrenIn(next)
      // Excel marks the rows of a table; nothing but that table stands round them.
      if (!IN_TABLE.has(tagOf(next)) && children.some(isStart)) this.inside = false
      left.push(...children)
    }
  }

  count(what: keyof LeftBehind): void {
    if (this.inside) this.left[what] += 1
  }

  /**
   * A comment of the HTML, which may open or close the copied part. Answers the paragraphs of a text box, which Word
   * writes nowhere else.
   */
  htmlComment(mark: string): string[] {
    if (mark === 'StartFragment') this.inside = true
    if (mark === 'EndFragment') this.inside = false
    const box = this.inside && mark.startsWith('[if gte vml') ? mark.indexOf('<v:textbox') : -1
    if (box < 0) return []
    this.count('boxes')
    this.boxDrawn = true
    const end = mark.indexOf('</v:textbox', box)
    return mark
      .slice(box, end < 0 ? undefined : end)
      .split('</p>')
      .map(withoutTags)
  }

  /** Whether a picture only shows the text box that was counted just before. */
  isDrawnBox(img: PastedNode): boolean {
    if (!this.boxDrawn || attributeOf(img, 'v:shapes') === '') return false
    this.boxDrawn = false
    return true
  }

  /** Word prints each comment twice: at its place, which counts, and below. */
  marginComment(style: Style): void {
    if (!(style.get('mso-element') ?? '').startsWith('comment')) this.count('comments')
  }

  /** Runs of struck words that follow each other are one deletion. */
  deletion(node: PastedNode): void {
    if (lettersIn(node).trim() === '') return
    if (!this.inDeletion) this.count('deletions')
    this.inDeletion = true
  }

  /** Words that stay. */
  words(text: string): void {
    if (/\S/.test(text)) this.inDeletion = false
  }
}

type Kind = { tr: string; one: string; many: string }
const KINDS: readonly (readonly [keyof LeftBehind, Kind])[] = [
  ['pictures', { tr: 'görsel', one: 'picture', many: 'pictures' }],
  ['embeds', { tr: 'gömülü içerik', one: 'embed', many: 'embeds' }],
  ['deletions', { tr: 'silinmiş yer', one: 'deleted passage', many: 'deleted passages' }],
  ['comments', { tr: 'yorum', one: 'comment', many: 'comments' }],
  ['tables', { tr: 'tablo', one: 'table', many: 'tables' }],
  ['boxes', { tr: 'kutu', one: 'box', many: 'boxes' }],
]
/** What a writer can do about it, or what has become of it; said once, after the last of its kind. */
const AFTER: Partial<Record<keyof LeftBehind, Words>> = {
  pictures: {
    tr: ' (dosyasını bilgisayarınıza indirip buraya sürükleyin)',
    en: ' (save the file on your computer and drag it here)',
  },
  tables: { tr: ' (sözleri paragraf olarak geldi)', en: ' (the words came as paragraphs)' },
  boxes: { tr: ' (sözleri paragraf olarak geldi)', en: ' (the words came as paragraphs)' },
}

const list = (parts: string[], and: string): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${and} ${parts[parts.length - 1]}`

/** One sentence that counts what a paste left behind, and says what to do about it; null where nothing was. */
export function leftBehindWords(left: LeftBehind): Words | null {
  const counted = KINDS.filter(([key]) => left[key] > 0)
  if (counted.length === 0) return null
  const after = (key: keyof LeftBehind): Words | undefined =>
    key === 'tables' && left.boxes > 0 ? undefined : AFTER[key]
  const tr = counted.map(([key, kind]) => `${left[key]} ${kind.tr}${after(key)?.tr ?? ''}`)
  const en = counted.map(
    ([key, kind]) =>
      `${left[key]} ${left[key] === 1 ? kind.one : kind.many}${after(key)?.en ?? ''}`,
  )
  return {
    tr: `Yapıştırılandan şunlar alınmadı: ${list(tr, 've')}.`,
    en: `Left out of what you pasted: ${list(en, 'and')}.`,
  }
}
