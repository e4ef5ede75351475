import type { GraphQLResolveInfo } from 'graphql'
import { selectedBelow } from './selectedBelow'
import { selectionOf, type Selection } from './selectionOf'

/** What is selected on the rows of a connection of `typeName`, by `nodes` and `edges { node }` alike. */
export function selectedNodes(info: GraphQLResolveInfo, typeName: string): Selection {
  const name = info.returnType.toString().replace('!', '')
  const connection = selectedBelow(info, name)
  const edge = name.replace(/Connection$/, 'Edge')
  const edges = selectionOf(connection.get('edges') ?? [], info.fragments, edge)
  return selectionOf(
    [...(connection.get('nodes') ?? []), ...(edges.get('node') ?? [])],
    info.fragments,
    typeName,
  )
}
