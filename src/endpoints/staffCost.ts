import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** Rows of a list that names no limit, as Payload answers it. */
const USUAL = 10
/** Rows that the staff are given at most (`hooks/checkQuery`); a limit of 0 asks for all. */
const MOST = 1_000
/** The rows of a page stand in it, and are counted where its limit is. */
const ROWS = 'docs'

type Variables = Readonly<Record<string, unknown>>

const argumentOf = (field: FieldNode, wanted: string, variables: Variables): unknown => {
  const value = field.arguments?.find(({ name }) => name.value === wanted)?.value
  if (value?.kind === Kind.INT) return Number(value.value)
  if (value?.kind === Kind.BOOLEAN) return value.value
  return value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined
}

/**
 * How many objects the answer of an operation can hold, by its words alone: an object counts once, times the `limit` of
 * every page above it. `document` holds its fragments and has no circles (`documentProblem`).
 */
export function staffCost(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  }
  const known = new Map<SelectionSetNode, { cost: number; isPage: boolean }>()

  const rowsOf = (field: FieldNode, isPage: boolean): number => {
    const given = argumentOf(field, 'limit', variables)
    if (typeof given !== 'number') {
      if (argumentOf(field, 'pagination', variables) === false) return MOST
      return isPage ? USUAL : 1
    }
    return given > 0 ? Math.min(given, MOST) : MOST
  }
  const ofSet = (set: SelectionSetNode): { cost: number; isPage: boolean } => {
    const found = known.get(set)
    if (found) return found
    let cost = 0
    let isPage = false
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        isPage ||= node.name.value === ROWS
        if (!node.selectionSet) continue
        const below = ofSet(node.selectionSet)
        cost += rowsOf(node, below.isPage) * (1 + below.cost)
        continue
      }
      const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
      if (!part) continue
      const below = ofSet(part.selectionSet)
      cost += below.cost
      isPage ||= below.isPage
    }
    const result = { cost, isPage }
    known.set(set, result)
    return result
  }
  return ofSet(operation.selectionSet).cost
}
