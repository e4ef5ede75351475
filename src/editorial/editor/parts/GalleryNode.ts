import { ElementNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'

import { FrameNode } from './FrameNode'

/** Pictures shown together. Stored as {type: 'gallery', version: 1, children: uploads, direction, format, indent}. */
export class GalleryNode extends FrameNode {
  override $config() {
    return this.config('gallery', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = 'kunye-gallery'
    return dom
  }
}

export const $isGalleryNode = (node: LexicalNode | null | undefined): node is GalleryNode =>
  node instanceof GalleryNode
