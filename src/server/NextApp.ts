import type { IncomingMessage, ServerResponse } from 'node:http'

/** What the server needs of Next. */
export type NextApp = Readonly<{
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  close(): Promise<void>
}>
