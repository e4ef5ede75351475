import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'

import type { Asking } from './asking'
import { Unexpected } from './bson'
import { CLOSE_OBJECT, put, putByte } from './json'
import { type Making, prefixOf } from './making'
import { objectWriter } from './objects'
import { createPlan } from './plan'
import { rootFields } from './rootFields'
import type { Ask } from './roots'
import { type Fragments, NotCompiled, notCompiled } from './selected'
import { writeWhole } from './writing'

export type BytesRequest = Omit<Asking, 'once'>
/** The whole answer in JSON, or why the ordinary engine is to give it. */
export type BytesAnswer = Buffer | 'unexpected' | 'refused'
export type BytesOperation = (request: BytesRequest) => Promise<BytesAnswer>

const DATA = Buffer.from('{"data":')

/**
 * A valid document of one query → what answers it from the bytes of the database's documents, in one pass: the same bytes
 * as the engine's answer, from the same commands or fewer. Null where something is selected that is not known here.
 * Data that are not as the contract has them are `unexpected`; all else that fails is `refused`, without words.
 */
export function bytesOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): BytesOperation | null {
  try {
    return compiled(schema, document, operation)
  } catch (error) {
    // A bad argument that is written out is refused when it is asked, in the engine's words.
    if (error instanceof NotCompiled || error instanceof GraphQLError) return null
    throw error
  }
}

function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): BytesOperation {
  if (operation.directives?.length) notCompiled('a directive')
  const fragments: Fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
    ),
  )
  const plan = createPlan(schema, fragments)
  const query = schema.getQueryType() ?? notCompiled('no query')
  const making = {
    plan,
    object: (...[type, nodes, form]: Parameters<Making['object']>) =>
      objectWriter(plan, plan.objectType(type), nodes, form),
  }
  const roots = plan.rootFields(query, operation).map((selected, index) => {
    const field = Object.hasOwn(rootFields, selected.name) ? rootFields[selected.name] : undefined
    const name = Buffer.from(JSON.stringify(query.name))
    const typename: Ask = async () => () => put(name)
    const ask =
      selected.name === '__typename'
        ? typename
        : (field ?? notCompiled(selected.name))(making, selected)
    return { prefix: prefixOf(selected, index), ask }
  })
  const definitions = operation.variableDefinitions ?? []

  return async ({ variables: given, ...request }) => {
    try {
      const { coerced } = getVariableValues(schema, definitions, given)
      if (!coerced) return 'refused'
      const asking: Asking = { ...request, variables: coerced, once: new Map() }
      const writes = await Promise.all(roots.map(({ ask }) => ask(asking)))
      const write = (): void => {
        put(DATA)
        for (const [index, { prefix }] of roots.entries()) {
          put(prefix)
          writes[index]!()
        }
        putByte(CLOSE_OBJECT)
        putByte(CLOSE_OBJECT)
      }
      return await writeWhole(write, plan.loaders, asking)
    } catch (error) {
      return error instanceof Unexpected ? 'unexpected' : 'refused'
    }
  }
}
