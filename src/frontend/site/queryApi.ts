import { createClient, type Client } from '@/src/frontend/client/createClient'
import { KunyeError } from '@/src/frontend/client/KunyeError'
import type { Operation } from '@/src/frontend/client/Operation'
import { noteTags } from '@/src/platform/http/pageTags'
import { apiUrl } from './addresses'

/**
 * `refused`: the question was not accepted (a cursor nobody gave out, a search too long);
 * `down`: no answer, or none that can be used.
 */
export type Answer<T> = { ok: true; data: T } | { ok: false; problem: 'refused' | 'down' }

const TIMEOUT_MS = 5000
const clients = new Map<string, Client>()

const clientOf = (url: string): Client => {
  const known = clients.get(url)
  if (known) return known
  const client = createClient({
    url,
    timeout: TIMEOUT_MS,
    // Next would keep answers of its own accord in some settings.
    fetch: async (input, init) => {
      const answer = await fetch(input, { ...init, cache: 'no-store' })
      noteTags(answer.headers.get('cache-tag'))
      return answer
    },
  })
  clients.set(url, client)
  return client
}

const isRefused = ({ status, code }: KunyeError): boolean =>
  status >= 400 && status < 500 && status !== 429 && !code.startsWith('GRAPHQL_')

/** Asks the public API. Never throws: a page has to be shown in any case. */
export async function queryApi<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<Result>> {
  try {
    return { ok: true, data: await clientOf(apiUrl()).query(operation, variables, { headers }) }
  } catch (error) {
    const problem = error instanceof KunyeError && isRefused(error) ? 'refused' : 'down'
    console.error(`site: public API ${problem}:`, error instanceof Error ? error.message : error)
    return { ok: false, problem }
  }
}
