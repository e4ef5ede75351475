import type { Arm, Query } from '../vocabulary'
import type { Case } from './Case'
import { payloadQueries } from './payloadQueries'
import { publicQueries } from './publicQueries'

export type BenchRequest = {
  method: 'GET' | 'POST'
  path: string
  headers: Record<string, string>
  body?: string
}

/** A question → the HTTP request to that server, or null where it cannot be asked. */
export function requestFor(arm: Arm, query: Query, variables: Case): BenchRequest | null {
  const given = encodeURIComponent(JSON.stringify(variables))
  if (arm === 'static' || arm === 'raw') {
    return { method: 'GET', path: `/${query}?${given}`, headers: {} }
  }
  if (arm !== 'payload') {
    const text = encodeURIComponent(publicQueries[query])
    return { method: 'GET', path: `/graphql?query=${text}&variables=${given}`, headers: {} }
  }
  const text = payloadQueries[query]
  if (text === null) return null
  return {
    method: 'POST',
    path: '/api/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  }
}
