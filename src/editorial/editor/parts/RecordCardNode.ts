import {
  DecoratorNode,
  type LexicalUpdateJSON,
  type SerializedLexicalNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'

type SerializedRecordCard = Spread<{ relationTo: string; value: string }, SerializedLexicalNode>

/** A card of a text that stands for a record: its id, no words. Stored as {type, version: 1, relationTo, value}. */
export abstract class RecordCardNode extends DecoratorNode<ReactNode> {
  __record = ''

  /** The collection of its record. */
  abstract relationTo(): string
  /** How it looks in the editor. */
  abstract draw(record: string, key: string): ReactNode

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before)
    this.__record = before.__record
  }

  override updateFromJSON(stored: LexicalUpdateJSON<SerializedRecordCard>): this {
    return super.updateFromJSON(stored).setRecord(stored.value)
  }

  override exportJSON(): SerializedRecordCard {
    return { ...super.exportJSON(), relationTo: this.relationTo(), value: this.getRecord() }
  }

  getRecord(): string {
    return this.getLatest().__record
  }

  setRecord(record: string): this {
    const own = this.getWritable()
    own.__record = record
    return own
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('aside')
    dom.className = 'kunye-card'
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  override decorate(): ReactNode {
    return this.draw(this.__record, this.getKey())
  }

  override isInline(): boolean {
    return false
  }

  override getTextContent(): string {
    return ''
  }
}
