import { ElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'

import { FrameNode } from './FrameNode'

/**
 * A fact box: a heading, paragraphs and lists beside the story. Stored as {type: 'factBox', version: 1, children, direction,
 * format, indent}.
 */
export class FactBoxNode extends FrameNode {
  override $config() {
    return this.config('factBox', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('aside')
    dom.className = 'kunye-fact-box'
    return dom
  }
}

export const $isFactBoxNode = (node: LexicalNode | null | undefined): node is FactBoxNode =>
  node instanceof FactBoxNode
