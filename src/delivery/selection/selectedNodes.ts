import type { GraphQLResolveInfo } from 'graphql'
import { selectedBelow } from './selectedBelow'
import { selectionOf, type Selection } from './selectionOf'

/** What is selected on the rows of a connection of `typeName`, by `nodes` and `edges { node }` alike. */
export function selectedNodes(info: GraphQLResolveInfo, typeName: string): Selection {
  const connection = selectedBelow(info, info.returnType.toString().replace('!', ''))
  const edges = selectionOf(connection.get('edges') ?? [], info.fragments, `${typeName}Edge`)
  return selectionOf(
    [...(connection.get('nodes') ?? []), ...(edges.get('node') ?? [])],
    info.fragments,
    typeName,
  )
}
