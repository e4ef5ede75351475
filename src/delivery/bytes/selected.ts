import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** What an object is asked for under one name of the answer. */
export type Selected = Readonly<{
  /** The name in the answer. */
  key: string
  name: string
  /** Every node that asks for it: what is selected below is what they select together. */
  nodes: readonly FieldNode[]
  field: GraphQLField<unknown, unknown>
}>
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** Something that the ordinary engine is to answer. */
export class NotCompiled extends Error {}

/** Says so while a plan is being made. */
export const notCompiled = (what: string): never => {
  throw new NotCompiled(what)
}

/** Leaves to the ordinary engine what is asked with one of these arguments, whatever their values. */
export const withoutArguments = ({ name, nodes }: Selected, left: readonly string[]): void => {
  const asked = nodes.flatMap((node) => node.arguments ?? [])
  const one = asked.find((argument) => left.includes(argument.name.value))
  if (one) notCompiled(`${name}(${one.name.value})`)
}

/** `__typename` is a field of every type, and of none. */
const TYPENAME = { name: '__typename' } as GraphQLField<unknown, unknown>

/**
 * The fields of an object of `type` that some nodes select, in the order in which they are answered (GraphQL
 * specification §6.3.2). Directives are not taken apart here.
 */
export function selectedFields(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): Selected[] {
  const found = new Map<string, { name: string; nodes: FieldNode[] }>()
  const seen = new Set<string>()
  const collect = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.directives?.length) notCompiled('a directive')
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value
        const known = found.get(key)
        if (known) known.nodes.push(node)
        else found.set(key, { name: node.name.value, nodes: [node] })
        continue
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(node.name.value)) continue
        seen.add(node.name.value)
      }
      const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
      const condition = part?.typeCondition && schema.getType(part.typeCondition.name.value)
      const fits =
        !condition ||
        condition === type ||
        (isAbstractType(condition) && schema.isSubType(condition, type))
      if (part && fits) collect(part.selectionSet)
    }
  }
  for (const set of sets) if (set) collect(set)
  return [...found].map(([key, { name, nodes }]) => {
    const field = name === '__typename' ? TYPENAME : type.getFields()[name]
    return { key, name, nodes, field: field ?? notCompiled(`${type.name}.${name}`) }
  })
}
