import { ElementNode } from '@payloadcms/richtext-lexical/lexical'

/** What a frame of a text (`nodeRules`) is to the editor: lines are made of what stands in it, and not of it. */
export abstract class FrameNode extends ElementNode {
  override updateDOM(_before: this, _dom: HTMLElement): boolean {
    return false
  }

  // Headings and lists are made of the lines in it, not of the frame.
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
