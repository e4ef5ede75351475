import { drawnFormat, headingLevel, inheritedLook, type Style, styleOf, type Styles } from './looks'
import { EMBEDS, isComment, isDeletion, isHidden, isSilent } from './isDropped'
import { attributeOf, childrenIn, lettersIn, type PastedNode, tagOf } from './PastedNode'
import { pastedLink, pastedPicture } from './pastedPicture'
import {
  firstNumber,
  isBlockTag,
  isFrame,
  isNoteLine,
  isPlainBlank,
  isQuotation,
  LISTS,
  ariaLevel,
} from './pastedTags'
import { PasteTally } from './PasteTally'
import { type BlockKind, type ItemPlace, PasteWriter } from './PasteWriter'
import { type Around, walkTable } from './pastedTable'
import { wordItem, wordList } from './wordList'

/** Browsers stop at 512; a tree that is deeper is read as its letters from here on. */
const DEEPEST = 400
const PARAGRAPH: BlockKind = { kind: 'paragraph' }
const LOOK = { format: 0, pre: false, tiny: false } as const
const OUTSIDE: Around = { ...LOOK, url: null, kind: PARAGRAPH, list: null }

/** One pass over a pasted document, in reading order: its words go to `writer`, what stays behind to `tally`. */
export class PasteWalk {
  readonly writer = new PasteWriter()
  readonly tally: PasteTally
  /** What Word prints before the item that is being read. */
  private marker = ''

  constructor(
    root: PastedNode,
    readonly styles: Styles,
  ) {
    this.tally = new PasteTally(root)
    this.children(root, OUTSIDE, 0)
    this.writer.close()
  }

  private children(node: PastedNode, around: Around, depth: number): void {
    if (depth > DEEPEST) return this.letters(lettersIn(node), around)
    const inItem = around.kind.kind === 'item'
    let printed = false
    for (const child of childrenIn(node)) {
      if (tagOf(child) === '#comment') {
        const mark = (child.nodeValue ?? '').trim()
        this.drawing(mark, around)
        // What Word prints before an item, for programs that know no lists.
        if (mark.startsWith('[if !supportLists]')) printed = inItem
        else if (mark.startsWith('[endif]')) printed = false
      } else if (printed) this.marker += lettersIn(child)
      else this.node(child, around, depth)
    }
  }

  private drawing(mark: string, around: Around): void {
    for (const paragraph of this.tally.htmlComment(mark)) {
      this.writer.open(PARAGRAPH)
      this.letters(paragraph, OUTSIDE)
      this.writer.open(around.kind)
    }
  }

  private node(child: PastedNode, around: Around, depth: number): void {
    if (tagOf(child) === '#text') this.letters(child.nodeValue ?? '', around)
    else if (child.getAttribute) this.element(child, around, depth + 1)
  }

  private letters(text: string, around: Around): void {
    if (!this.tally.inside || around.tiny) return
    const heading = around.kind.kind === 'heading'
    this.tally.words(text)
    const format = drawnFormat(around.format, around.url !== null, heading)
    this.writer.text(text, format, around.url, around.pre)
  }

  element(node: PastedNode, around: Around, depth: number): void {
    const tag = tagOf(node)
    const style = styleOf(node, this.styles)
    if (isSilent(node, style) || isHidden(node, style)) return
    if (isComment(node, style)) return this.tally.marginComment(style)
    if (isDeletion(node, style)) return this.tally.deletion(node)
    if (style.get('mso-list') === 'ignore' && around.kind.kind === 'item') {
      this.marker += lettersIn(node)
      return
    }
    if (tag === 'img') return this.picture(node, around)
    if (EMBEDS.has(tag)) return this.tally.count('embeds')
    if (tag === 'br') return this.tally.inside ? this.writer.lineBreak() : undefined
    if (tag === 'hr') return this.rule(node, around)
    const block = isBlockTag(node, style)
    const href = tag === 'a' ? attributeOf(node, 'href') : ''
    const look = inheritedLook(node, style, around, !block)
    const inner = { ...around, ...look, url: pastedLink(href) ?? around.url }
    if (block) this.block(node, style, inner, depth)
    else this.inline(node, inner, depth)
  }

  private inline(node: PastedNode, around: Around, depth: number): void {
    if (isPlainBlank(node)) return this.letters(' ', around)
    const quoted = tagOf(node) === 'q'
    if (quoted) this.letters('“', around)
    this.children(node, around, depth)
    if (quoted) this.letters('”', around)
  }

  private block(node: PastedNode, style: Style, around: Around, depth: number): void {
    const tag = tagOf(node)
    const inItem = around.kind.kind === 'item'
    if (isFrame(tag, style)) this.tally.count('boxes')
    if (this.writer.oneLine) return this.inCell(node, around, depth)
    if (tag === 'table') return walkTable(this, node, around, depth)
    if (LISTS.has(tag)) return this.list(node, around, depth)
    if (tag === 'li')
      return this.item(node, { type: 'bullet', depth: 1, start: null }, around, depth)
    if (inItem) return this.line(node, around, depth)
    const level = headingLevel(node)
    if (level !== null) return this.within({ kind: 'heading', level }, node, around, depth)
    const word = wordList(style)
    if (word !== null) {
      this.marker = ''
      const place: ItemPlace = { type: 'bullet', depth: word.level, start: null }
      this.within({ kind: 'item', place }, node, around, depth)
      Object.assign(place, wordItem(word, this.marker, this.styles))
      return
    }
    this.within(isQuotation(node, style) ? { kind: 'quote' } : around.kind, node, around, depth)
  }

  /** Paragraphs of one item are lines of it. */
  line(node: PastedNode, around: Around, depth: number): void {
    if (!this.writer.isEmpty) this.writer.lineBreak()
    this.children(node, around, depth)
    if (!this.writer.isEmpty) this.writer.lineBreak()
  }

  private inCell(node: PastedNode, around: Around, depth: number): void {
    this.letters(' ', around)
    this.children(node, around, depth)
    this.letters(' ', around)
  }

  private open(kind: BlockKind): void {
    if (this.tally.inside) this.writer.open(kind)
  }

  within(kind: BlockKind, node: PastedNode, around: Around, depth: number): void {
    this.open(kind)
    this.children(node, { ...around, kind }, depth)
    // A part that ends outside of what was copied has ended all the same.
    this.writer.open(around.kind)
  }

  private list(node: PastedNode, around: Around, depth: number): void {
    const type = tagOf(node) === 'ol' ? 'number' : 'bullet'
    const outer = around.list?.depth ?? 0
    let start = type === 'number' ? firstNumber(node) : null
    const list: ItemPlace = { type, depth: outer + 1, start: null }
    const between: Around = { ...around, kind: PARAGRAPH, list }
    if (outer === 0) this.open(PARAGRAPH)
    for (const child of childrenIn(node)) {
      if (tagOf(child) === '#comment') this.drawing((child.nodeValue ?? '').trim(), between)
      else if (tagOf(child) !== 'li') this.node(child, between, depth)
      else {
        this.item(child, { ...list, start }, around, depth + 1)
        start = null
      }
    }
    if (outer === 0) this.open(around.kind.kind === 'item' ? PARAGRAPH : around.kind)
  }

  private item(node: PastedNode, place: ItemPlace, around: Around, depth: number): void {
    const style = styleOf(node, this.styles)
    if (isHidden(node, style)) return
    if (isDeletion(node, style)) return this.tally.deletion(node)
    const own = { ...place, depth: Math.max(place.depth, ariaLevel(node)) }
    const kind: BlockKind = { kind: 'item', place: own }
    const look = inheritedLook(node, style, around, false)
    this.marker = ''
    this.open(kind)
    this.children(node, { ...around, ...look, kind, list: own }, depth)
    this.open(PARAGRAPH)
  }

  private picture(node: PastedNode, around: Around): void {
    if (!this.tally.inside || this.tally.isDrawnBox(node)) return
    const picture = pastedPicture(node)
    if (picture.is === 'words') this.letters(picture.text, around)
    if (picture.is === 'elsewhere') this.tally.count('pictures')
    if (picture.is === 'file') this.writer.file(picture.address, picture.alt)
  }

  private rule(hr: PastedNode, around: Around): void {
    if (this.tally.inside && around.kind.kind !== 'item' && !isNoteLine(hr)) this.writer.rule()
  }
}
