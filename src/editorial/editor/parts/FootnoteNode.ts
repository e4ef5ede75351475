import {
  $createParagraphNode,
  type ElementNode,
  ElementNode as Element,
  type LexicalNode,
  type LexicalUpdateJSON,
  type RangeSelection,
  type SerializedElementNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'

type SerializedFootnote = Spread<{ note: string }, SerializedElementNode>

/**
 * The words of a note, in a line of their own behind the block of its mark. Stored as {type: 'footnote', version: 1, note,
 * children, direction, format, indent}.
 */
export class FootnoteNode extends Element {
  __note = ''

  override $config() {
    return this.config('footnote', { extends: Element })
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before)
    this.__note = before.__note
  }

  override updateFromJSON(stored: LexicalUpdateJSON<SerializedFootnote>): this {
    return super.updateFromJSON(stored).setNote(stored.note)
  }

  override exportJSON(): SerializedFootnote {
    return { ...super.exportJSON(), note: this.getNote() }
  }

  getNote(): string {
    return this.getLatest().__note
  }

  setNote(note: string): this {
    const own = this.getWritable()
    own.__note = note
    return own
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('p')
    dom.className = 'kunye-footnote'
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  override canIndent(): boolean {
    return false
  }

  override insertNewAfter(_: RangeSelection, restoreSelection = true): ElementNode {
    const next = $createParagraphNode()
    next.setDirection(this.getDirection())
    this.insertAfter(next, restoreSelection)
    return next
  }

  override collapseAtStart(): true {
    const paragraph = $createParagraphNode()
    paragraph.append(...this.getChildren())
    this.replace(paragraph)
    return true
  }
}

export const $isFootnoteNode = (node: LexicalNode | null | undefined): node is FootnoteNode =>
  node instanceof FootnoteNode
