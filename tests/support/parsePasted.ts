import { parse } from 'parse5'

import type { PastedNode } from '@/src/editorial/editor/paste/PastedNode'

type Parsed = {
  nodeName: string
  value?: string
  data?: string
  attrs?: { name: string; value: string; prefix?: string }[]
  childNodes?: Parsed[]
}

const asNode = ({ nodeName, value, data, attrs }: Parsed): PastedNode => ({
  nodeName,
  nodeValue: value ?? data ?? null,
  childNodes: [],
  ...(attrs && {
    getAttribute: (name: string) => attrs.find((found) => found.name === name)?.value ?? null,
  }),
})

/** No recursion: a page may be nested deeper than a stack. */
function treeOf(root: Parsed): PastedNode {
  const tree = asNode(root)
  const waiting = [{ parsed: root, node: tree }]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { parsed, node } = one
    const children = (parsed.childNodes ?? []).map((child) => ({
      parsed: child,
      node: asNode(child),
    }))
    Object.assign(node, { childNodes: children.map((child) => child.node) })
    waiting.push(...children)
  }
  return tree
}

/** HTML as the parser of the standard reads it, in a browser as here. */
export const parsePasted = (html: string): PastedNode => treeOf(parse(html) as unknown as Parsed)
