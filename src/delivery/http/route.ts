import type { IncomingMessage, ServerResponse } from 'node:http'

export type RouteRequest = Readonly<{
  request: IncomingMessage
  response: ServerResponse
  /** As the request line has it, still percent-encoded. */
  path: string
  /** With its `?`, or empty. */
  search: string
}>

/** One kind of address of the public half: the first route that `matches` answers, and answers completely. */
export type Route = Readonly<{
  matches(path: string): boolean
  answer(asked: RouteRequest): Promise<void> | void
}>

/** A percent-encoded part of a path → its text; null where it is empty or not valid UTF-8. */
export function decodeSlug(part: string): string | null {
  try {
    return decodeURIComponent(part) || null
  } catch {
    return null
  }
}
