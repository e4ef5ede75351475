import { $isRootNode, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'

/** The block of the root that a node stands in, itself where it is one; null for one that stands in no text. */
export function $rootChildOf(node: LexicalNode | null): LexicalNode | null {
  let block = node
  while (block !== null && !$isRootNode(block.getParent())) block = block.getParent()
  return block
}
