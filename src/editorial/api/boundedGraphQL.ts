import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { z } from 'zod'

import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'
import { DEAREST, documentProblem, MOST_TOKENS } from '@/src/platform/graphql/document'
import { logError } from '@/src/platform/server/log'
import { awayResponse, refusal } from './refusals'

type Handler = (request: Request) => Promise<Response> | Response

const asked = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})
const wordsOf = z.object({
  code: z.string(),
  message: z.object({ tr: z.string(), en: z.string() }),
})

const refusedBy = (error: GraphQLError): Response => {
  const { code, message } = wordsOf.parse(error.extensions)
  return refusal(400, code, message)
}

const parsed = (query: string): DocumentNode | Response => {
  try {
    return parse(query, { maxTokens: MOST_TOKENS, noLocation: true })
  } catch (error) {
    const reason = error instanceof GraphQLError ? error.message : ''
    return refusal(400, 'GRAPHQL_PARSE_FAILED', {
      tr: `Sorgu okunamadı (en çok ${MOST_TOKENS} sözcük): ${reason}`,
      en: `The query cannot be read (${MOST_TOKENS} tokens at most): ${reason}`,
    })
  }
}

/** Why this may not be asked of the staff GraphQL, or null: the limits of the public one, before anything is read. */
async function refused(request: Request): Promise<Response | null> {
  const type = request.headers.get('content-type') ?? ''
  const json: unknown = /^application\/json\b/i.test(type)
    ? await request
        .clone()
        .json()
        .catch(() => null)
    : null
  const params = asked.safeParse(json)
  if (!params.success) {
    return refusal(400, 'badInput', {
      tr: 'Gövde {"query", "variables", "operationName"} taşıyan application/json olmalı.',
      en: 'The body must be application/json with {"query", "variables", "operationName"}.',
    })
  }
  const { query, operationName, variables } = params.data
  const document = parsed(query)
  if (document instanceof Response) return document
  const problem = documentProblem(document)
  if (problem) return refusedBy(problem)
  const operation = getOperationAST(document, operationName)
  if (!operation) {
    return refusal(400, 'OPERATION_RESOLUTION_FAILURE', {
      tr: 'Sorguda böyle bir işlem yok ya da hangisinin istendiği (operationName) belli değil.',
      en: 'The query has no such operation, or does not say which one is asked for (operationName).',
    })
  }
  const cost = staffCost(operation, document, variables ?? {})
  if (cost <= DEAREST) return null
  return refusal(400, 'tooCostly', {
    tr: `Sorgu ${cost} nesneye kadar yanıt isteyebilir, en çok ${DEAREST} olabilir; limit değerlerini küçültün ya da sorguyu bölün.`,
    en: `The query may answer with ${cost} objects, ${DEAREST} at most; lower its limits or split it.`,
  })
}

const answerSchema = z.looseObject({ errors: z.array(z.looseObject({ message: z.string() })) })

/** Errors that GraphQL or Payload found (a field that is not there, a right that is missing) get a code, as ours have. */
async function coded(response: Response): Promise<Response> {
  const text = await response.text()
  const { headers, status } = response
  // A text may speak of errors too; then it is read, and nothing comes of it.
  if (response.ok && !text.includes('"errors"')) return new Response(text, { status, headers })
  const found = answerSchema.safeParse(JSON.parse(text))
  if (!found.success) return response.ok ? new Response(text, { status, headers }) : broken()
  const errors = found.data.errors.map(({ extensions, ...error }) => {
    const known = z.looseObject({ name: z.string().optional() }).safeParse(extensions).data
    if (known) return { ...error, extensions: { code: known.name ?? 'BAD_USER_INPUT', ...known } }
    const message = `Sorgu geçerli değil / The query is not valid: ${error.message}`
    return { ...error, message, extensions: { code: 'BAD_USER_INPUT' } }
  })
  return Response.json({ ...found.data, errors }, { status, headers })
}

const broken = (): Response =>
  refusal(500, 'INTERNAL_SERVER_ERROR', {
    tr: 'Beklenmeyen bir hata oldu.',
    en: 'Something unexpected went wrong.',
  })

/**
 * The staff GraphQL within limits: 2,000 tokens, 10 levels, 15 aliases, 20 directives, no circles, 10,000 objects. A
 * refusal, and whatever else goes wrong, is an answer in GraphQL's shape with a code, never an empty body.
 */
export function boundedGraphQL(handler: Handler): Handler {
  return async (request) => {
    const problem = await refused(request)
    if (problem) return problem
    try {
      return await coded(await handler(request))
    } catch (error) {
      logError(error)
      return isDatabaseAway(error) ? awayResponse() : broken()
    }
  }
}

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
