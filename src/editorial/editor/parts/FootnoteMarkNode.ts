import {
  DecoratorNode,
  type LexicalNode,
  type LexicalUpdateJSON,
  type SerializedLexicalNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'

type SerializedFootnoteMark = Spread<{ note: string }, SerializedLexicalNode>

/**
 * The place of a note in the words: its number, which the screen writes there. Stored as {type: 'footnoteMark', version: 1, note},
 * `note` being that of the `footnote` that holds the words.
 */
export class FootnoteMarkNode extends DecoratorNode<null> {
  __note = ''

  override $config() {
    return this.config('footnoteMark', { extends: DecoratorNode })
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before)
    this.__note = before.__note
  }

  override updateFromJSON(stored: LexicalUpdateJSON<SerializedFootnoteMark>): this {
    return super.updateFromJSON(stored).setNote(stored.note)
  }

  override exportJSON(): SerializedFootnoteMark {
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
    const dom = document.createElement('sup')
    dom.className = 'kunye-footnote-mark'
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  override decorate(): null {
    return null
  }

  override isInline(): boolean {
    return true
  }

  override getTextContent(): string {
    return ''
  }
}

export const $isFootnoteMarkNode = (
  node: LexicalNode | null | undefined,
): node is FootnoteMarkNode => node instanceof FootnoteMarkNode
