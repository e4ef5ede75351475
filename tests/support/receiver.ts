import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Got = { headers: IncomingHttpHeaders; text: string }
export type Receiver = {
  url: string
  port: number
  /** What arrived, in order. */
  log: Got[]
  /** Called with each message; what it returns is the status of the answer (200 without one). */
  answer: ((got: Got) => number) | null
  /** Sent along with every answer. */
  headers: Record<string, string>
  close(): Promise<void>
}

const listen = (server: Server, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, resolve)
  })

/** A real HTTP receiver of webhooks on a free port of this machine. */
export async function openReceiver(host = '127.0.0.1'): Promise<Receiver> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => void chunks.push(chunk))
    request.on('end', () => {
      const got = { headers: request.headers, text: Buffer.concat(chunks).toString('utf8') }
      receiver.log.push(got)
      response.writeHead(receiver.answer?.(got) ?? 200, receiver.headers).end('tamam')
    })
  })
  await listen(server, host)
  const { port } = server.address() as AddressInfo
  const receiver: Receiver = {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/kanca`,
    port,
    log: [],
    answer: null,
    headers: {},
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return receiver
}
