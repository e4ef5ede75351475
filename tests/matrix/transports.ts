import type { Payload } from 'payload'

import { runTransition } from '@/src/editorial/transitions/runTransition'
import { rest, staffGraphQL } from '@/tests/support/rest'
import { upload } from '@/tests/support/uploads'
import type { Actor } from './actors'
import type { Answer } from './ledger'

export type { Answer }

export type Transport = 'rest' | 'graphql' | 'local'
export const TRANSPORTS: readonly Transport[] = ['rest', 'graphql', 'local']
export type ActRequest = { action: string; revision: number; input: Record<string, unknown> }

type Method = Parameters<typeof rest>[0]

type Asked = Answer & { json: any }

const answered = ({ status, text, json, headers }: Awaited<ReturnType<typeof rest>>): Asked => {
  const shown = `${text} ${[...headers].flat().join(' ')}`
  const [error] = json?.errors ?? []
  return {
    status,
    json,
    text: shown,
    code: error?.code ?? error?.name ?? null,
    stage: json?.article?.stage ?? json?.doc?.stage,
  }
}

/** One REST request as an answer of the matrix; headers count as something the asker can read. */
export const askRest = async (
  actor: Actor,
  method: Method,
  path: string,
  body?: unknown,
): Promise<Asked> => answered(await rest(method, path, { token: actor.token, body }))

/** A record with its file as the admin sends both. */
export const askUpload = async (
  actor: Actor,
  collection: string,
  file: { name: string; mimetype: string; data: Buffer },
  data: Record<string, unknown>,
): Promise<Asked> => {
  const { name, mimetype: type, data: bytes } = file
  return answered(await upload(actor.token ?? null, bytes, { name, type, data, collection }))
}

type Fields = Record<
  string,
  { query: string; variables?: Record<string, { type: string; value: unknown }> }
>

/** Aliases that the staff GraphQL takes in one request. */
const MOST_TOGETHER = 15

type Answers = Record<string, Answer & { value: any }>

/**
 * Several fields of the staff GraphQL, as many in one request as it takes; each gets its own answer. A field of a mutation
 * runs after the one before it, so refusals may share a request, and what is allowed goes alone.
 */
export async function askGraphQL(
  actor: Actor,
  kind: 'query' | 'mutation',
  fields: Fields,
): Promise<Answers> {
  const entries = Object.entries(fields)
  const answers: Answers = {}
  for (let from = 0; from < entries.length; from += MOST_TOGETHER) {
    const some = Object.fromEntries(entries.slice(from, from + MOST_TOGETHER))
    Object.assign(answers, await askTogether(actor, kind, some))
  }
  return answers
}

async function askTogether(
  actor: Actor,
  kind: 'query' | 'mutation',
  fields: Fields,
): Promise<Answers> {
  const all = Object.values(fields).flatMap(({ variables }) => Object.entries(variables ?? {}))
  const head = all.map(([name, { type }]) => `$${name}: ${type}`).join(', ')
  const body = Object.entries(fields).map(([alias, { query }]) => `${alias}: ${query}`)
  const { status, text, json } = await staffGraphQL(
    `${kind}${head && `(${head})`} { ${body.join('\n')} }`,
    actor.token,
    Object.fromEntries(all.map(([name, { value }]) => [name, value])),
  )
  const errors: { path?: string[]; extensions?: Record<string, any>; message: string }[] =
    json?.errors ?? []
  return Object.fromEntries(
    Object.keys(fields).map((alias, index) => {
      const error =
        errors.find(({ path }) => path?.[0] === alias) ?? errors.find(({ path }) => !path)
      const value = json?.data?.[alias] ?? null
      // The whole text is scanned once, with the first field of the request.
      const shown = index === 0 ? text : JSON.stringify(error ?? value)
      return [alias, { ...answerOf(status, error), text: shown, value, stage: value?.stage }]
    }),
  )
}

const answerOf = (
  status: number,
  error?: { path?: string[]; extensions?: Record<string, any>; message: string },
) => {
  if (!error) return { status, code: null }
  const { code, statusCode, status: own } = error.extensions ?? {}
  // Without a path it is the query that is wrong: the field does not exist.
  if (!error.path) return { status: status === 200 ? 400 : status, code: code ?? error.message }
  if (status === 401 || status === 400) return { status, code: code ?? error.message }
  return { status: statusCode ?? own ?? statusOf(error.message), code: code ?? null }
}

/** Payload's own errors travel through GraphQL without their status, in the asker's language. */
const statusOf = (message: string): number => {
  if (/bulunamad|not found/i.test(message)) return 404
  return /izin|not allowed|yetki/i.test(message) ? 403 : 500
}

/** Calls the Local API, and turns an exception into the answer it would have been. */
export async function askLocal(work: () => Promise<unknown>): Promise<Answer & { value: any }> {
  try {
    const value: any = await work()
    return {
      status: 200,
      code: null,
      value,
      text: JSON.stringify(value) ?? '',
      stage: value?.stage,
    }
  } catch (error) {
    const { status, code, message, data } = error as {
      status?: number
      code?: string
      message: string
      data?: unknown
    }
    return {
      status: status ?? 500,
      code: code ?? null,
      value: null,
      text: `${message} ${JSON.stringify(data)}`,
    }
  }
}

const ACT_FIELDS = '{ id stage headline edNote }'

/** One action on one article, over one transport. */
export async function act(
  payload: Payload,
  transport: Transport,
  actor: Actor,
  id: string,
  request: ActRequest,
): Promise<Answer> {
  if (transport === 'rest') return askRest(actor, 'POST', `articles/${id}/transition`, request)
  if (transport === 'local')
    return strangerLocally(actor, await actLocally(payload, actor, id, request))
  const answers = await actByGraphQL(actor, id, { one: request })
  return answers.one ?? { status: 500, code: null, text: 'no answer' }
}

const actLocally = (payload: Payload, actor: Actor, id: string, request: ActRequest) =>
  askLocal(() => runTransition({ payload, user: actor.user, context: {} }, id, request as never))

/** In process nobody asks who you are first: there a stranger finds nothing, which is the same refusal. */
export const strangerLocally = (actor: Actor, answer: Answer): Answer => {
  const nobody =
    !actor.user ||
    actor.user.disabled !== false ||
    !actor.user.roles?.length ||
    actor.name === 'unknownRole'
  return nobody && (answer.status === 404 || answer.status === 403)
    ? { ...answer, status: 401 }
    : answer
}

/** Several actions in one GraphQL request, for those that the policy refuses. */
export const actByGraphQL = (actor: Actor, id: string, requests: Record<string, ActRequest>) =>
  askGraphQL(
    actor,
    'mutation',
    Object.fromEntries(
      Object.entries(requests).map(([alias, { action, revision, input }]) => [
        alias,
        {
          query: `transitionArticle(id: "${id}", action: "${action}", revision: ${revision}, input: $${alias}) ${ACT_FIELDS}`,
          variables: { [alias]: { type: 'TransitionInput', value: input } },
        },
      ]),
    ),
  )
