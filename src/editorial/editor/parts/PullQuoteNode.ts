import {
  $createParagraphNode,
  type ElementNode,
  ElementNode as Element,
  type LexicalNode,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'

/** Somebody's own words set large in the text. Stored as {type: 'pullQuote', version: 1, children, direction, format, indent}. */
export class PullQuoteNode extends Element {
  override $config() {
    return this.config('pullQuote', { extends: Element })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('blockquote')
    dom.className = 'kunye-pull-quote'
    return dom
  }

  override updateDOM(): boolean {
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

export const $isPullQuoteNode = (node: LexicalNode | null | undefined): node is PullQuoteNode =>
  node instanceof PullQuoteNode
