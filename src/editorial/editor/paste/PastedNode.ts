/** What the pass over pasted HTML needs of a DOM node: a browser's inert document has it, and so has any other parser. */
export type PastedNode = {
  readonly nodeName: string
  /** Letters of a text or a comment, else null. */
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<PastedNode>
  getAttribute?(name: string): string | null
}

/** The children of a node, as an array. */
export const childrenIn = (node: PastedNode): PastedNode[] => Array.from(node.childNodes)

/** The tag of an element in lower case (`o:p`, `td`); `#text` and `#comment` for the others. */
export const tagOf = (node: PastedNode): string => node.nodeName.toLowerCase()

/** The value of an attribute, '' where there is none. */
export const attributeOf = (node: PastedNode, name: string): string =>
  node.getAttribute?.(name) ?? ''

/** The first element under a node (itself not) that fits, in reading order; null where none does. */
export function findIn(node: PastedNode, fits: (found: PastedNode) => boolean): PastedNode | null {
  const left = childrenIn(node).reverse()
  for (let next = left.pop(); next; next = left.pop()) {
    if (fits(next)) return next
    left.push(...childrenIn(next).reverse())
  }
  return null
}

/** All letters under a node, comments left out. */
export function lettersIn(node: PastedNode): string {
  const parts: string[] = []
  const left = [node]
  for (let next = left.pop(); next; next = left.pop()) {
    if (tagOf(next) === '#text') parts.push(next.nodeValue ?? '')
    for (const child of childrenIn(next).reverse()) left.push(child)
  }
  return parts.join('')
}
