import { refuseMethod, sendBody } from '@/src/delivery/http/send'
import type { Route } from '@/src/delivery/http/route'
import { readSchema } from './readSchema'

/**
 * /schema.graphql: the contract with its descriptions, as text, in every mode. It is published with the code anyway; what
 * production keeps to itself is introspection, which costs, and hints, which guess.
 */
export function schemaRoute(): Route {
  const body = readSchema()
  return {
    matches: (path) => path === '/schema.graphql',
    async answer({ request, response }) {
      if (refuseMethod(request, response)) return
      return sendBody(request, response, {
        type: 'text/plain; charset=utf-8',
        body,
        cacheControl: 'public, max-age=300',
      })
    },
  }
}
