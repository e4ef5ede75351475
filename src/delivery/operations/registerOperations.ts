import type { Db } from 'mongodb'
import {
  type FragmentDefinitionNode,
  getOperationAST,
  type GraphQLSchema,
  Kind,
  validate,
} from 'graphql'

import { declaredSchema } from '@/src/delivery/schema/declaredSchema'
import { RefusalError } from '@/src/language/refusal'
import { DEAREST, MOST_TOKENS } from '@/src/platform/graphql/document'
import type { PublicOperation } from '@/src/published/documents'
import { sha256 } from './hash'
import { MOST_OPERATIONS } from './knownOperations'
import { queryCost, shapeProblem } from './limits'
import { operationsIn, type SingleOperation } from './operationsIn'

const refused = (problems: string[]): RefusalError =>
  new RefusalError({
    code: 'operationInvalid',
    status: 400,
    message: {
      tr: `Hiçbir sorgu kaydedilmedi:\n${problems.join('\n')}`,
      en: `no operation was registered:\n${problems.join('\n')}`,
    },
  })

const readAll = (texts: readonly string[]): SingleOperation[] => {
  try {
    return operationsIn(texts, MOST_TOKENS)
  } catch (error) {
    throw refused([error instanceof Error ? error.message : String(error)])
  }
}

/**
 * Registers the operations of some GraphQL documents in `kunye_public`: each under the SHA-256 of its
 * printed text, of the text itself where that is one operation with its fragments, and of the text
 * with `__typename` as Apollo and urql send it. Fragments may stand in any of the texts. What is
 * registered already stays as it is. Returns name and hash (of the printed text) of each.
 * Refuses (400 `operationInvalid`, with the name and what is wrong) all of them where one is not
 * valid, is over the limits or has no name, or where there would be more than processes hold. For whoever may write: delivery itself only reads.
 */
export async function registerOperations(
  db: Db,
  texts: readonly string[],
  now = new Date(),
): Promise<{ name: string; hash: string }[]> {
  const found = readAll(texts)
  const schema = declaredSchema()
  const problems = found.flatMap((operation) =>
    operationProblems(operation, schema).map((why) => `${operation.name || '?'}: ${why}`),
  )
  if (problems.length > 0) throw refused(problems)
  const rows = found.flatMap(({ name, texts: forms }) =>
    forms.map((text) => ({ _id: sha256(text), name, text, registeredAt: now })),
  )
  const registered = db.collection<PublicOperation>('operations')
  const others = await registered.countDocuments({ _id: { $nin: rows.map(({ _id }) => _id) } })
  if (others + rows.length > MOST_OPERATIONS) {
    throw refused([
      `en çok ${MOST_OPERATIONS} kayıt olur, ${others} var; eskileri kaldırın: npm run kunye -- operations remove / ${MOST_OPERATIONS} at most, there are ${others}; remove old ones`,
    ])
  }
  if (rows.length > 0) {
    await registered.bulkWrite(
      rows.map(({ _id, ...row }) => ({
        updateOne: { filter: { _id }, update: { $setOnInsert: row }, upsert: true },
      })),
    )
  }
  return found.map(({ name, texts: [text = ''] }) => ({ name, hash: sha256(text) }))
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/**
 * Why an operation could not be answered, empty where it can: its shape, the schema, and its cost with
 * the default values of its variables.
 */
export function operationProblems(
  { document, name }: SingleOperation,
  schema: GraphQLSchema,
): string[] {
  const shape = shapeProblem(document)
  if (shape) return [shape.message]
  const invalid = validate(schema, document).map(({ message, locations = [] }) => {
    const [place] = locations
    return place ? `${message} (${place.line}:${place.column})` : message
  })
  if (invalid.length > 0) return invalid
  const operation = getOperationAST(document, name)
  if (!operation) return ['sorgunun adı yok / the operation has no name']
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  }
  try {
    const cost = queryCost(operation, { schema, fragments, variables: {} })
    return cost > DEAREST
      ? [`${cost} nesne, en çok ${DEAREST} / ${cost} objects, ${DEAREST} at most`]
      : []
  } catch (error) {
    return [messageOf(error)]
  }
}
