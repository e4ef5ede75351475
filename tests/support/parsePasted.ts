import { parse } from 'parse5'

import type { PastedNode } from '@/src/editorial/editor/paste/PastedNode'

type Parsed = {
  nodeName: string
  value?: string
  data?: string
  attrs?: { name: string; value: string; prefix?: string }[]
  childNodes?: Parsed[]
}

const asNode = (node: Parsed): PastedNode => {
  const { attrs } = node
  return {
    nodeName: node.nodeName,
    nodeValue: node.value ?? node.data ?? null,
    childNodes: (node.childNodes ?? []).map(asNode),
    ...(attrs && {
      getAttribute: (name: string) => attrs.find((found) => found.name === name)?.value ?? null,
    }),
  }
}

/** HTML as the parser of the standard reads it, in a browser as here. */
export const parsePasted = (html: string): PastedNode => asNode(parse(html) as unknown as Parsed)
