import type { IncomingMessage } from 'node:http'
import type { Collection } from 'mongodb'
import type { PublicPreview } from '@/src/public/documents'
import type { ResponseCache } from './cache/responseCache'
import { answerGraphQL } from './http/answerGraphQL'
import type { GraphQLEngine } from './http/askEngine'
import { askedRequests } from './http/askedRequests'
import type { createGraphQL } from './http/createGraphQL'
import { queryPage, queryPagePolicy } from './http/queryPage'
import { previewing } from './preview/previewing'
import { previewOf } from './preview/previewOf'
import { refusePreview } from './preview/refusePreview'
import type { Route } from './Route'
import { readSchema } from './schema/readSchema'

type Options = {
  graphql: ReturnType<typeof createGraphQL>
  /** The same with a short way for what is asked often; not for previews. */
  engine: GraphQLEngine
  previews: Collection<PublicPreview>
  responses: ResponseCache
  /** The newsroom's name, on the query page. */
  name: string
  /** Whether /graphql shows the query page to a browser. */
  introspection: boolean
}

const wantsPage = ({ method, headers }: IncomingMessage, search: string): boolean =>
  method === 'GET' && !search.includes('query=') && (headers.accept ?? '').includes('text/html')

/**
 * /graphql: the API, and in demo mode the query page for a browser. With `Authorization: Preview <token>` the same
 * schema answers for an article that is not published yet.
 */
export function graphqlRoute({
  graphql,
  engine,
  previews,
  responses,
  name,
  introspection,
}: Options): Route {
  const read = askedRequests()
  const page = introspection ? queryPage(name, readSchema()) : null
  return {
    matches: (path) => path === '/graphql',
    async answer({ request, response, search }) {
      if (page === null || !wantsPage(request, search)) {
        const preview = await previewOf(request, previews)
        if (preview === 'invalid') return refusePreview(response)
        const asked = preview === 'none' ? engine : previewing(graphql, preview)
        return answerGraphQL(asked, request, response, search, responses, read)
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
