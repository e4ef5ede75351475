import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** Fragments in fragments can be written shorter than they are: a document that would grow beyond this stays. */
const MOST_FIELDS = 2_000

/**
 * A valid document of one query → the same with the fields of its fragments where the fragments stood
 * (those on members of a union stay, as inline fragments), so that fields come in the order in which
 * they are answered (GraphQL specification §6.3.2). Null where that cannot be said so: it grows too
 * large, or a field stands behind a fragment that stays.
 */
export function withoutFragments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentNode | null {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  }
  let fields = 0
  let isInOrder = true

  const ofSet = (set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode => {
    const selections = set.selections.flatMap((node) => ofNode(node, parent))
    const firstKept = selections.findIndex(({ kind }) => kind !== Kind.FIELD)
    const lastField = selections.findLastIndex(({ kind }) => kind === Kind.FIELD)
    if (firstKept >= 0 && lastField > firstKept) isInOrder = false
    return { kind: Kind.SELECTION_SET, selections }
  }
  const ofNode = (node: SelectionNode, parent: GraphQLCompositeType): SelectionNode[] => {
    if (fields > MOST_FIELDS) return []
    if (node.kind === Kind.FIELD) {
      fields += 1
      const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined
      const type = field && getNamedType(field.type)
      if (!node.selectionSet || !isCompositeType(type)) return [node]
      return [{ ...node, selectionSet: ofSet(node.selectionSet, type) }]
    }
    const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
    if (!part) return []
    const named = part.typeCondition && schema.getType(part.typeCondition.name.value)
    // Within a fragment on a union or an interface that the object belongs to: nothing of it is the object's.
    if (isObjectType(parent) && isObjectType(named) && named !== parent) return []
    if (isObjectType(parent) || !isCompositeType(named) || named === parent) {
      return [...ofSet(part.selectionSet, parent).selections]
    }
    const selectionSet = ofSet(part.selectionSet, named)
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition: part.typeCondition, selectionSet }]
  }

  const query = schema.getQueryType()
  if (!query) return null
  const selectionSet = ofSet(operation.selectionSet, query)
  if (fields > MOST_FIELDS || !isInOrder) return null
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }] }
}
