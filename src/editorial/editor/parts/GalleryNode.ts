import { ElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'

/** Pictures shown together. Stored as {type: 'gallery', version: 1, children: uploads, direction, format, indent}. */
export class GalleryNode extends ElementNode {
  override $config() {
    return this.config('gallery', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'kunye-gallery'
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  override isShadowRoot(): boolean {
    return true
  }

  override canBeEmpty(): boolean {
    return false
  }
}

export const $isGalleryNode = (node: LexicalNode | null | undefined): node is GalleryNode =>
  node instanceof GalleryNode
