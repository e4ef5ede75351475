import {
  $isTextNode,
  type BaseSelection,
  type EditorConfig,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { MarkNode } from '@payloadcms/richtext-lexical/lexical/mark'

/**
 * Words that an attribution covers. Holds the ids of rows of `attributions`; several where two
 * rows cover the same words. Stored as {type: 'attributionMark', version: 1, ids, children,
 * direction, format, indent}.
 */
export class AttributionMarkNode extends MarkNode {
  override $config() {
    return this.config('attributionMark', { extends: MarkNode })
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const dom = super.createDOM(config)
    dom.className = 'attribution-mark'
    dom.dataset.attribution = this.__ids.join(' ')
    return dom
  }

  override updateDOM(prev: this, dom: HTMLElement, config: EditorConfig): boolean {
    dom.dataset.attribution = this.__ids.join(' ')
    return super.updateDOM(prev, dom, config)
  }

  // The parent's method makes a plain MarkNode, which the editor does not know.
  override insertNewAfter(_: RangeSelection, restoreSelection = true): ElementNode {
    const next = new AttributionMarkNode(this.__ids)
    this.insertAfter(next, restoreSelection)
    return next
  }

  // Lexical moves text typed at the end of an inner mark or link into an empty node after it. Where
  // that node is our last child, to refuse it would send the letter BEFORE this mark (0.50.0).
  override canInsertTextAfter(): boolean {
    const last = this.getLastChild()
    return $isTextNode(last) && last.getTextContentSize() === 0
  }

  // Words that are cut and pasted elsewhere in the article stay attributed, even part of a mark.
  override extractWithChild(
    _child: LexicalNode,
    _selection: BaseSelection,
    destination: 'clone' | 'html',
  ): boolean {
    return destination === 'clone'
  }
}

/**
 * The ids of every attribution on a node, innermost first, each once; call it inside a read.
 * (Lexical's own `$getMarkIDs` stops at the nearest mark.)
 */
export function $markIdsAt(node: LexicalNode): string[] {
  const ids: string[] = []
  for (let up: LexicalNode | null = node; up !== null; up = up.getParent()) {
    if (up instanceof AttributionMarkNode) ids.push(...up.getIDs())
  }
  return [...new Set(ids)]
}
