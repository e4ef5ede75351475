import { z } from 'zod'
import { apiUrl } from './apiUrl'

/** A question to the public API: the GraphQL operation and the shape its `data` must have. */
export type Query<T> = { document: string; answer: z.ZodType<T> }

/**
 * `unreachable`: no answer in time. `refused`: the question was not accepted (a cursor nobody gave
 * out). `unusable`: an answer in another shape than the contract's.
 */
export type Answer<T> =
  { ok: true; data: T } | { ok: false; problem: 'unreachable' | 'refused' | 'unusable' }

const TIMEOUT_MS = 5000

const envelope = z.object({ data: z.unknown().optional(), errors: z.array(z.unknown()).optional() })

const failure = <T>(problem: 'unreachable' | 'refused' | 'unusable', why: unknown): Answer<T> => {
  console.error(`site: public API ${problem}:`, why)
  return { ok: false, problem }
}

/** Asks the public API, never from a cache. Never throws: a page has to be shown in any case. */
export async function query<T>(
  { document, answer }: Query<T>,
  variables: Record<string, unknown> = {},
): Promise<Answer<T>> {
  let body: unknown
  let status: number
  try {
    const response = await fetch(apiUrl(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query: document, variables }),
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    status = response.status
    body = await response.json()
  } catch (error) {
    return failure('unreachable', error instanceof Error ? error.message : error)
  }
  const parsed = envelope.safeParse(body)
  if (!parsed.success) return failure('unusable', parsed.error.message)
  if (parsed.data.errors) {
    const refused = status >= 400 && status < 500 && status !== 429
    return failure(
      refused ? 'refused' : 'unusable',
      JSON.stringify(parsed.data.errors).slice(0, 500),
    )
  }
  const data = answer.safeParse(parsed.data.data)
  return data.success ? { ok: true, data: data.data } : failure('unusable', data.error.message)
}
