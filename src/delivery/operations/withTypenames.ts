import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql'

const TYPENAME: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
}

/**
 * The document as clients with a normalized cache (Apollo, urql) send it: `__typename` last in every
 * selection but the operation's own, where it is not selected already.
 */
export function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(set, _key, parent) {
      const isRoot = parent && 'kind' in parent ? parent.kind === Kind.OPERATION_DEFINITION : false
      const isThere = set.selections.some(
        (node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'),
      )
      return isRoot || isThere ? undefined : { ...set, selections: [...set.selections, TYPENAME] }
    },
  })
}
