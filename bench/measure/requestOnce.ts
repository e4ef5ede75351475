import type { BenchRequest } from '../questions/requestFor'

/** Asks once and takes the whole answer. Refuses everything but 200 and 304. */
export async function requestOnce(
  url: string,
  { path, ...request }: BenchRequest,
): Promise<{ text: string; etag: string | null }> {
  const answer = await fetch(url + path, request)
  const text = await answer.text()
  if (answer.status !== 200 && answer.status !== 304) {
    throw new Error(`${url}${path}: ${answer.status} ${text.slice(0, 300)}`)
  }
  return { text, etag: answer.headers.get('etag') }
}
