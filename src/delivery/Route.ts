import type { IncomingMessage, ServerResponse } from 'node:http'

export type Asked = Readonly<{
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
  answer(asked: Asked): Promise<void> | void
}>
