import type { OutgoingHttpHeader, ServerResponse } from 'node:http'

type Headers = Readonly<Record<string, OutgoingHttpHeader | undefined>> | readonly unknown[]

const setAll = (response: ServerResponse, headers: Headers | undefined): void => {
  const pairs = Array.isArray(headers)
    ? headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1]]] : []))
    : Object.entries(headers ?? {})
  for (const [name, value] of pairs) {
    if (value !== undefined) response.setHeader(String(name), value as OutgoingHttpHeader)
  }
}

/**
 * Keeps what is written to `response` instead of sending it, and hands it over whole at the end, when
 * `response` is itself again: status and headers set, nothing sent. For answers of the size of a
 * page; a failure of `send` is the caller's to catch in it.
 */
export function holdBack(response: ServerResponse, send: (body: Buffer) => void): void {
  const { writeHead, write, end, flushHeaders } = response
  const chunks: Buffer[] = []
  const keep = (chunk: unknown, encoding?: unknown): void => {
    if (typeof chunk === 'string') {
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as 'utf8') : 'utf8'))
    } else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const calledBack = (args: unknown[]): void => {
    const last = args.at(-1)
    if (typeof last === 'function') queueMicrotask(() => last())
  }
  // The overloads of Node's own methods take their optional arguments in any place.
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.at(-1)
    if (typeof headers === 'object') setAll(response, headers as Headers)
    return response
  }) as ServerResponse['writeHead']
  response.flushHeaders = () => undefined
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    keep(chunk, rest[0])
    calledBack(rest)
    return true
  }) as ServerResponse['write']
  response.end = ((...args: unknown[]) => {
    keep(args[0], args[1])
    Object.assign(response, { writeHead, write, end, flushHeaders })
    calledBack(args)
    send(Buffer.concat(chunks))
    return response
  }) as ServerResponse['end']
}
