import type { PublicPreview } from '@/src/public/documents'
import type { createGraphQL } from '../http/createGraphQL'

type GraphQL = Pick<ReturnType<typeof createGraphQL>, 'fetch'>
type Asked = { method: string; headers: Record<string, string>; body?: string }

/**
 * The engine with a preview in hand. Its answers are for one person and for now: nobody keeps them, none has an ETag,
 * and a known ETag is not asked about. The engine sees that a preview is asked for, never the token.
 */
export const previewing = (graphql: GraphQL, preview: PublicPreview) => ({
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
    return new Response(answer.body, { status: answer.status, headers: own })
  },
})
