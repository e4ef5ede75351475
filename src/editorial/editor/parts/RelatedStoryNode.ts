import { DecoratorNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'

import { RecordCardNode } from './RecordCardNode'

/** A card that leads to another article of ours. */
export class RelatedStoryNode extends RecordCardNode {
  /** How it looks in the editor: set by the screen, since the server knows none. */
  static draw: (record: string, key: string) => ReactNode = () => null

  override $config() {
    return this.config('relatedStory', { extends: DecoratorNode })
  }

  relationTo(): string {
    return 'articles'
  }

  draw(record: string, key: string): ReactNode {
    return RelatedStoryNode.draw(record, key)
  }
}

export const $isRelatedStoryNode = (
  node: LexicalNode | null | undefined,
): node is RelatedStoryNode => node instanceof RelatedStoryNode
