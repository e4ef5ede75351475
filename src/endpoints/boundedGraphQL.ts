import { getOperationAST, GraphQLError, parse, type DocumentNode } from 'graphql'
import { z } from 'zod'

import { DEAREST } from '@/src/delivery/limits/dearest'
import { documentProblem } from '@/src/delivery/limits/documentProblem'
import { MOST_TOKENS } from '@/src/delivery/limits/mostTokens'
import { refusal } from './refusal'
import { staffCost } from './staffCost'

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
      console.error(error)
      return broken()
    }
  }
}
