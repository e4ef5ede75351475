import type { IncomingMessage } from 'node:http'
import { answerGraphQL } from './http/answerGraphQL'
import type { createGraphQL } from './http/createGraphQL'
import { queryPage, queryPagePolicy } from './http/queryPage'
import type { Route } from './Route'
import { readSchema } from './schema/readSchema'

type Options = {
  graphql: ReturnType<typeof createGraphQL>
  /** The newsroom's name, on the query page. */
  name: string
  /** Whether /graphql shows the query page to a browser. */
  introspection: boolean
}

const wantsPage = ({ method, headers }: IncomingMessage, search: string): boolean =>
  method === 'GET' && !search.includes('query=') && (headers.accept ?? '').includes('text/html')

/** /graphql: the API, and in demo mode the query page for a browser. */
export function graphqlRoute({ graphql, name, introspection }: Options): Route {
  const page = introspection ? queryPage(name, readSchema()) : null
  return {
    matches: (path) => path === '/graphql',
    async answer({ request, response, search }) {
      if (page === null || !wantsPage(request, search)) {
        return answerGraphQL(graphql, request, response, search)
      }
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': queryPagePolicy,
        'cache-control': 'no-store',
        vary: 'Accept',
      })
      response.end(page)
    },
  }
}
