import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionNode } from 'graphql'

/** Name of each selected field → its nodes in the query. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>
type Fragments = GraphQLResolveInfo['fragments']

const collect = (
  selections: readonly SelectionNode[],
  fragments: Fragments,
  typeName: string,
  into: Map<string, FieldNode[]>,
): void => {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      const nodes = into.get(node.name.value)
      if (nodes) nodes.push(node)
      else into.set(node.name.value, [node])
      continue
    }
    const part = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value]
    if (!part) continue
    const condition = part.typeCondition?.name.value
    if (condition === undefined || condition === typeName) {
      collect(part.selectionSet.selections, fragments, typeName, into)
    }
  }
}

/**
 * What is selected below some fields of type `typeName`, fragments opened. Fields that `@skip` leaves
 * out count as selected: reading a little too much is right, too little is not.
 */
export function selectionOf(
  nodes: readonly FieldNode[],
  fragments: Fragments,
  typeName: string,
): Selection {
  const fields = new Map<string, FieldNode[]>()
  for (const node of nodes) {
    collect(node.selectionSet?.selections ?? [], fragments, typeName, fields)
  }
  return fields
}
