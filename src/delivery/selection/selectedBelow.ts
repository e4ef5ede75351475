import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { selectionOf, type Selection } from './selectionOf'

// A list's rows are resolved one by one with the very same nodes.
const known = new WeakMap<readonly FieldNode[], Map<string, Selection>>()

/** What is selected on the object (or on each of the list's objects) that this field answers with. */
export function selectedBelow(info: GraphQLResolveInfo, typeName: string): Selection {
  const byType = known.get(info.fieldNodes) ?? new Map<string, Selection>()
  known.set(info.fieldNodes, byType)
  const found = byType.get(typeName)
  if (found) return found
  const selection = selectionOf(info.fieldNodes, info.fragments, typeName)
  byType.set(typeName, selection)
  return selection
}
