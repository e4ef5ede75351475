import type { IncomingMessage } from 'node:http'
import type { Collection } from 'mongodb'

import type { ResponseCache } from '@/src/delivery/cache/responseCache'
import { previewOf, refusePreview } from '@/src/delivery/http/preview'
import type { Route } from '@/src/delivery/http/route'
import { withPreviewFiles } from '@/src/delivery/media/previewFiles'
import { readSchema } from '@/src/delivery/schema/readSchema'
import type { PublicPreview } from '@/src/published/documents'
import { answerGraphQL } from './answerGraphQL'
import { requestReader } from './readRequest'
import type { GraphQLEngine } from './executeGraphQL'
import type { createGraphQL } from './createGraphQL'
import { queryPage, queryPagePolicy } from './queryPage'

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
  const read = requestReader()
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

type GraphQL = Pick<ReturnType<typeof createGraphQL>, 'fetch'>
type Asked = { method: string; headers: Record<string, string>; body?: string }

/**
 * The engine with a preview in hand. Its answers are for one person and for now: nobody keeps them, none has an ETag,
 * and a known ETag is not asked about. The engine sees that a preview is asked for, never the token; its files stand where an `<img>` can
 * ask for them.
 */
const previewing = (graphql: GraphQL, preview: PublicPreview) => ({
  async fetch(url: string, { headers, ...asked }: Asked): Promise<Response> {
    const { 'if-none-match': _known, ...kept } = headers
    const answer = await graphql.fetch(
      url,
      { ...asked, headers: { ...kept, authorization: 'Preview' } },
      { preview },
    )
    const own = new Headers(answer.headers)
    own.delete('etag')
    own.set('cache-control', 'no-store, private')
    own.set('vary', 'Accept, Authorization')
    own.delete('content-length')
    const text = withPreviewFiles(await answer.text(), preview)
    return new Response(text, { status: answer.status, headers: own })
  },
})
