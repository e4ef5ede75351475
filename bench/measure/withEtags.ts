import type { BenchRequest } from '../questions/requestFor'
import { requestOnce } from './requestOnce'

/** The same requests from a client that has the answers already (`If-None-Match`). */
export async function withEtags(
  url: string,
  requests: readonly BenchRequest[],
): Promise<BenchRequest[]> {
  const known: BenchRequest[] = []
  for (const request of requests) {
    // As autocannon asks: the ETag of a coded answer is another.
    const headers = { ...request.headers, 'accept-encoding': 'identity' }
    const { etag } = await requestOnce(url, { ...request, headers })
    if (!etag) throw new Error(`no ETag: ${request.path}`)
    known.push({ ...request, headers: { ...headers, 'if-none-match': etag } })
  }
  return known
}
