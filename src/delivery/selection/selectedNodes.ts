import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { selectedBelow } from './selectedBelow'
import { selectionOf, type Selection } from './selectionOf'

// The same nodes of a compiled operation are asked for again with every request.
const known = new WeakMap<readonly FieldNode[], Map<string, Selection>>()

/** What is selected on the rows of a connection of `typeName`, by `nodes` and `edges { node }` alike. */
export function selectedNodes(info: GraphQLResolveInfo, typeName: string): Selection {
  const byType = known.get(info.fieldNodes) ?? new Map<string, Selection>()
  known.set(info.fieldNodes, byType)
  const found = byType.get(typeName)
  if (found) return found
  const name = info.returnType.toString().replace('!', '')
  const connection = selectedBelow(info, name)
  const edge = name.replace(/Connection$/, 'Edge')
  const edges = selectionOf(connection.get('edges') ?? [], info.fragments, edge)
  const selection = selectionOf(
    [...(connection.get('nodes') ?? []), ...(edges.get('node') ?? [])],
    info.fragments,
    typeName,
  )
  byType.set(typeName, selection)
  return selection
}
