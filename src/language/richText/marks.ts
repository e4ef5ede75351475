import type { Body, BodyNode } from './body'

/**
 * Gives every mark the ids that `change` answers for its own; a mark left without ids goes, its
 * words stay where they are. Returns a new body; anything but marks is untouched.
 */
export function mapMarkIds(body: Body, change: (ids: string[]) => string[]): Body {
  const walk = (nodes: BodyNode[]): BodyNode[] =>
    nodes.flatMap((node): BodyNode[] => {
      if (!('children' in node)) return [node]
      const children = walk(node.children)
      if (node.type !== 'attributionMark') return [{ ...node, children }]
      const ids = [...new Set(change(node.ids))]
      return ids.length > 0 ? [{ ...node, ids, children }] : children
    })
  return { root: { ...body.root, children: walk(body.root.children) } }
}

/**
 * Takes off every mark id that is not in `known` (the row ids of the article), for words that came
 * from another article. The words stay.
 */
export function stripUnknownMarks(body: Body, known: Iterable<string>): Body {
  const keep = new Set(known)
  return mapMarkIds(body, (ids) => ids.filter((id) => keep.has(id)))
}
