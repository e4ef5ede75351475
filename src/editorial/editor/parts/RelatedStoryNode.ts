import {
  DecoratorNode,
  type LexicalNode,
  type LexicalUpdateJSON,
  type SerializedLexicalNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'
import type { ReactNode } from 'react'

type SerializedRelatedStory = Spread<
  { relationTo: 'articles'; value: string },
  SerializedLexicalNode
>

/**
 * A card that leads to another article of ours: its id, no words. Stored as {type: 'relatedStory', version: 1, relationTo:
 * 'articles', value}.
 */
export class RelatedStoryNode extends DecoratorNode<ReactNode> {
  /** How it looks in the editor: set by the screen, since the server knows none. */
  static draw: (story: string, key: string) => ReactNode = () => null

  __story = ''

  override $config() {
    return this.config('relatedStory', { extends: DecoratorNode })
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before)
    this.__story = before.__story
  }

  override updateFromJSON(stored: LexicalUpdateJSON<SerializedRelatedStory>): this {
    return super.updateFromJSON(stored).setStory(stored.value)
  }

  override exportJSON(): SerializedRelatedStory {
    return { ...super.exportJSON(), relationTo: 'articles', value: this.getStory() }
  }

  getStory(): string {
    return this.getLatest().__story
  }

  setStory(story: string): this {
    const own = this.getWritable()
    own.__story = story
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
    return RelatedStoryNode.draw(this.__story, this.getKey())
  }

  override isInline(): boolean {
    return false
  }

  override getTextContent(): string {
    return ''
  }
}

export const $isRelatedStoryNode = (
  node: LexicalNode | null | undefined,
): node is RelatedStoryNode => node instanceof RelatedStoryNode
