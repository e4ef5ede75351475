import {
  ElementNode,
  type LexicalNode,
  type LexicalUpdateJSON,
  type SerializedElementNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'

import { embedOf } from '@/src/language/richText/embeds'
import { FrameNode } from './FrameNode'

type SerializedEmbed = Spread<{ url: string }, SerializedElementNode>

/**
 * The card of somebody else's video, post or map. Its address is the node's; still picture, title and transcript stand in it.
 * Stored as {type: 'embed', version: 1, url, children, direction, format, indent}.
 */
export class EmbedNode extends FrameNode {
  __url = ''

  override $config() {
    return this.config('embed', { extends: ElementNode })
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before)
    this.__url = before.__url
  }

  override updateFromJSON(stored: LexicalUpdateJSON<SerializedEmbed>): this {
    return super.updateFromJSON(stored).setUrl(stored.url)
  }

  override exportJSON(): SerializedEmbed {
    return { ...super.exportJSON(), url: this.getUrl() }
  }

  getUrl(): string {
    return this.getLatest().__url
  }

  setUrl(url: string): this {
    const own = this.getWritable()
    own.__url = url
    return own
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('aside')
    dom.className = 'kunye-embed'
    dom.dataset.address = shownAddress(this.__url)
    return dom
  }

  override updateDOM(_before: this, dom: HTMLElement): boolean {
    dom.dataset.address = shownAddress(this.__url)
    return false
  }
}

const shownAddress = (url: string): string => `${embedOf(url)?.name ?? '?'} — ${url}`

export const $isEmbedNode = (node: LexicalNode | null | undefined): node is EmbedNode =>
  node instanceof EmbedNode
