import {
  type FieldNode,
  getArgumentValues,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'

import { articleKeys, projectionOf } from '@/src/delivery/documents/selection'
import type { Asking } from './asking'
import { documentsById, type Loader } from './loaders'
import { type Fragments, notCompiled, type Selected, selectedFields } from './selected'

type Arguments = Record<string, unknown>

/** What the parts of one compiled operation share. */
export type Plan = ReturnType<typeof createPlan>

/** Begins the plan of one operation. Documents that are read by id are read once for all who need them. */
export function createPlan(schema: GraphQLSchema, fragments: Fragments) {
  const loaders: Loader<unknown>[] = []
  const byKey = new Map<string, Loader<unknown>>()
  const site = new Set(['_id'])
  const entities = new Map<string, Set<string>>()

  /** The one loader of that name, whoever asks for it first makes it. */
  const shared = <Found>(
    key: string,
    make: () => Pick<Loader<Found>, 'ask' | 'none'>,
  ): Loader<Found> => {
    const known = byKey.get(key)
    // One key stands for one kind of loader.
    if (known) return known as Loader<Found>
    const made: Loader<Found> = { index: loaders.length, ...make() }
    loaders.push(made)
    byKey.set(key, made)
    return made
  }

  const fieldsOf = (type: GraphQLObjectType, nodes: Selected['nodes']): Selected[] =>
    selectedFields(
      schema,
      fragments,
      type,
      nodes.map((node) => node.selectionSet),
    )
  const objectType = (name: string): GraphQLObjectType => {
    const type = schema.getType(name)
    return isObjectType(type) ? type : notCompiled(name)
  }
  /** Name of each selected field of a type → its nodes. */
  const selectionOf = (name: string, nodes: Selected['nodes']): Map<string, FieldNode[]> => {
    const selection = new Map<string, FieldNode[]>()
    for (const one of fieldsOf(objectType(name), nodes)) {
      selection.set(one.name, [...(selection.get(one.name) ?? []), ...one.nodes])
    }
    return selection
  }

  return {
    ...{ schema, loaders, shared },
    ...{ objectType, fieldsOf, selectionOf },
    /** The keys of an article's document that answer what is selected below these nodes. */
    articleKeys: (nodes: Selected['nodes']): readonly string[] =>
      articleKeys(selectionOf('Article', nodes), Object.fromEntries(fragments)),
    /** The fields of the operation itself. */
    rootFields: (query: GraphQLObjectType, { selectionSet }: OperationDefinitionNode): Selected[] =>
      selectedFields(schema, fragments, query, [selectionSet]),
    /** Keys of the paper's settings that one of the roots needs: they are read once for all. */
    readSite: (keys: readonly string[]): void => keys.forEach((key) => site.add(key)),
    siteProjection: () => projectionOf([...site]),
    /** Articles by id with these keys; null where there is none. */
    articles: (keys: readonly string[]): Loader<Buffer | null> =>
      shared(`articles ${[...keys].sort().join()}`, () =>
        documentsById('articles', () => projectionOf(keys)),
      ),
    /** Whole persons, sources, events or rows of claims by id, with the keys that all who ask for them need together. */
    entities(
      collection: 'persons' | 'sources' | 'events' | 'claims',
      keys: readonly string[],
    ): Loader<Buffer | null> {
      const all = entities.get(collection) ?? new Set(['_id'])
      entities.set(collection, all)
      for (const key of keys) all.add(key)
      return shared(collection, () => documentsById(collection, () => projectionOf([...all])))
    },
    /** The arguments of a field, of each request where a variable stands among them. Refuses bad ones. */
    args({ field, nodes }: Selected): (asking: Pick<Asking, 'variables'>) => Arguments {
      const [node] = nodes
      if (!node) return notCompiled(field.name)
      const hasVariable = JSON.stringify(node.arguments ?? []).includes(`"kind":"${Kind.VARIABLE}"`)
      if (hasVariable) return ({ variables }) => getArgumentValues(field, node, variables)
      const fixed = getArgumentValues(field, node)
      return () => fixed
    },
  }
}
