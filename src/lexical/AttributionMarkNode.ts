import type {
  BaseSelection,
  DOMExportOutput,
  EditorConfig,
  ElementNode,
  LexicalNode,
  RangeSelection,
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

  // A <mark> would arrive as yellow text in other programs.
  override exportDOM(): DOMExportOutput {
    return { element: document.createElement('span') }
  }

  // The parent's method makes a plain MarkNode, which the editor does not know.
  override insertNewAfter(_: RangeSelection, restoreSelection = true): ElementNode {
    const next = new AttributionMarkNode(this.__ids)
    this.insertAfter(next, restoreSelection)
    return next
  }

  // Words that are cut and pasted elsewhere in the article stay attributed.
  override excludeFromCopy(): boolean {
    return false
  }

  override extractWithChild(
    _child: LexicalNode,
    _selection: BaseSelection,
    destination: 'clone' | 'html',
  ): boolean {
    return destination === 'clone'
  }
}
