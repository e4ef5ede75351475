import { DecoratorNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'

import { RecordCardNode } from './RecordCardNode'

/** A file (PDF) for readers to take: the card of a record of `attachments`. */
export class AttachmentNode extends RecordCardNode {
  /** How it looks in the editor: set by the screen, since the server knows none. */
  static draw: (record: string, key: string) => ReactNode = () => null

  override $config() {
    return this.config('attachment', { extends: DecoratorNode })
  }

  relationTo(): string {
    return 'attachments'
  }

  draw(record: string, key: string): ReactNode {
    return AttachmentNode.draw(record, key)
  }
}

export const $isAttachmentNode = (node: LexicalNode | null | undefined): node is AttachmentNode =>
  node instanceof AttachmentNode
