import { ElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'

/**
 * A fact box: a heading, paragraphs and lists beside the story. Stored as {type: 'factBox', version: 1, children, direction,
 * format, indent}.
 */
export class FactBoxNode extends ElementNode {
  override $config() {
    return this.config('factBox', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('aside')
    dom.className = 'kunye-fact-box'
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  // Headings and lists are made of the lines in it, not of the box.
  override isShadowRoot(): boolean {
    return true
  }

  override canBeEmpty(): boolean {
    return false
  }

  override canIndent(): boolean {
    return false
  }
}

export const $isFactBoxNode = (node: LexicalNode | null | undefined): node is FactBoxNode =>
  node instanceof FactBoxNode
