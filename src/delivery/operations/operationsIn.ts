import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  parse,
  print,
  separateOperations,
  visit,
} from 'graphql'

export type SingleOperation = {
  name: string
  document: DocumentNode
  /** Its text in each form a client may send it in; the first is the printed one. */
  texts: string[]
}

const only = (document: DocumentNode, kind: Kind): DefinitionNode[] =>
  document.definitions.filter((definition) => definition.kind === kind)

/**
 * Texts of GraphQL documents → their operations, each with the fragments it uses, from whichever text
 * they stand in; the same fragment may stand in several. Throws GraphQL's own syntax error. `maxTokens` for each text.
 */
export function operationsIn(texts: readonly string[], maxTokens: number): SingleOperation[] {
  const documents = texts.map((text) => ({ text, document: parse(text, { maxTokens }) }))
  // By their printed text: what several texts bring word for word is one fragment.
  const fragments = new Map(
    documents.flatMap(({ document }) =>
      only(document, Kind.FRAGMENT_DEFINITION).map((fragment) => [print(fragment), fragment]),
    ),
  )
  return documents.flatMap(({ text, document }) => {
    const own = new Set(document.definitions)
    const borrowed = new Map(fragments)
    for (const definition of own) borrowed.delete(print(definition))
    const definitions = [...own, ...borrowed.values()]
    const separate = separateOperations({ kind: Kind.DOCUMENT, definitions })
    return Object.entries(separate).map(([name, single]) => {
      // Only where a text is one operation and all it needs is it sent as it stands.
      const isWhole = single.definitions.length === own.size
      const forms = [print(single), ...(isWhole ? [text] : []), print(withTypenames(single))]
      return { name, document: single, texts: [...new Set(forms)] }
    })
  })
}

const TYPENAME: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
}

/**
 * The document as clients with a normalized cache (Apollo, urql) send it: `__typename` last in every
 * selection but the operation's own, where it is not selected already.
 */
function withTypenames(document: DocumentNode): DocumentNode {
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
