import {
  DecoratorNode,
  type LexicalNode,
  type LexicalUpdateJSON,
  type SerializedLexicalNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'

type SerializedAttachment = Spread<
  { relationTo: 'attachments'; value: string },
  SerializedLexicalNode
>

/**
 * A file (PDF) for readers to take: the id of its record, no words. Stored as {type: 'attachment', version: 1, relationTo:
 * 'attachments', value}.
 */
export class AttachmentNode extends DecoratorNode<ReactNode> {
  /** How it looks in the editor: set by the screen, since the server knows none. */
  static draw: (attachment: string, key: string) => ReactNode = () => null

  __attachment = ''

  override $config() {
    return this.config('attachment', { extends: DecoratorNode })
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before)
    this.__attachment = before.__attachment
  }

  override updateFromJSON(stored: LexicalUpdateJSON<SerializedAttachment>): this {
    return super.updateFromJSON(stored).setAttachment(stored.value)
  }

  override exportJSON(): SerializedAttachment {
    return { ...super.exportJSON(), relationTo: 'attachments', value: this.getAttachment() }
  }

  getAttachment(): string {
    return this.getLatest().__attachment
  }

  setAttachment(attachment: string): this {
    const own = this.getWritable()
    own.__attachment = attachment
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
    return AttachmentNode.draw(this.__attachment, this.getKey())
  }

  override isInline(): boolean {
    return false
  }

  override getTextContent(): string {
    return ''
  }
}

export const $isAttachmentNode = (node: LexicalNode | null | undefined): node is AttachmentNode =>
  node instanceof AttachmentNode
