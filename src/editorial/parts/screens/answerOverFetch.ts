import type { NewsroomStandIn } from './NewsroomStandIn'

async function bodyOf(body: BodyInit | null | undefined): Promise<unknown> {
  if (body instanceof FormData) return JSON.parse(String(body.get('_payload')))
  return typeof body === 'string' && body.startsWith('{') ? JSON.parse(body) : undefined
}

/**
 * Lets the stand-in answer what this page asks of the newsroom, or nobody (`away`), until the answer is called. Unsaved
 * texts of an earlier part are forgotten.
 */
export function answerOverFetch(newsroom: NewsroomStandIn, away: boolean): () => void {
  const { fetch: network } = globalThis
  for (const key of Object.keys(localStorage)) {
    if (/^kunye\.(?:text|overrules)\./.test(key)) localStorage.removeItem(key)
  }
  globalThis.fetch = async (input, init = {}) => {
    const { pathname, searchParams, origin } = new URL(
      input instanceof Request ? input.url : input,
      location.href,
    )
    if (origin !== location.origin || !/^\/(?:api|admin)\//.test(pathname)) {
      return network(input, init)
    }
    // Payload leaves a promise open for ever where a preference is not answered.
    if (away && !pathname.startsWith('/api/payload-preferences/')) throw new TypeError('away')
    const method = (init.method ?? 'GET').toUpperCase()
    const call = { method, path: pathname, query: searchParams, body: await bodyOf(init.body) }
    const { status, body } = newsroom.answer(call)
    return Response.json(body, { status })
  }
  return () => {
    globalThis.fetch = network
  }
}
