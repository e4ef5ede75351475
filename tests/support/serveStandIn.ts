import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Call, NewsroomStandIn } from '@/src/editorial/parts/screens/NewsroomStandIn'

/** The body of a call: JSON, or what Payload's forms put as JSON into form data. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const sent = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/')) return sent.length > 0 ? JSON.parse(String(sent)) : undefined
  const form = await new Response(sent, { headers: { 'content-type': type } }).formData()
  return JSON.parse(String(form.get('_payload')))
}

/** Bridges the window's own kind of signal, which Node's `fetch` does not take. */
function nodeSignal(signal: AbortSignal, NodeController: typeof AbortController): AbortSignal {
  const bridge = new NodeController()
  if (signal.aborted) bridge.abort()
  signal.addEventListener('abort', () => bridge.abort())
  return bridge.signal
}

/**
 * A stand-in behind a real server on this machine, and `fetch` of the page sent there. `hold` keeps the answers to what
 * fits until the returned function is called; `away` takes the server from the network.
 */
export class StandInServer {
  /** How many calls of the page wait for an answer. */
  pending = 0
  /** The calls whose answer is held back, as method and path. */
  readonly held: string[] = []
  private server: Server | null = null
  private port = 0
  private readonly holds: {
    fits: (call: Call) => boolean
    until: Promise<void>
    release: () => void
  }[] = []
  private readonly nodeFetch = globalThis.fetch
  private readonly NodeController = Reflect.get(globalThis, 'NodeAbortController')

  constructor(private readonly standIn: NewsroomStandIn) {
    globalThis.fetch = (input, init = {}) => {
      // Payload leaves a promise open for ever where this one fails; no text hangs on it.
      if (String(input).startsWith('/api/payload-preferences/')) {
        return Promise.resolve(Response.json({ value: null }))
      }
      const { signal, ...rest } = init
      this.pending += 1
      return this.nodeFetch(new URL(String(input), `http://127.0.0.1:${this.port}`), {
        ...rest,
        ...(signal && { signal: nodeSignal(signal, this.NodeController) }),
      }).finally(() => (this.pending -= 1))
    }
  }

  async back(): Promise<void> {
    if (this.server) return
    this.server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
      const answer = async () => {
        const body = await bodyOf(request)
        const call = { method: request.method ?? '', path: pathname, query: searchParams, body }
        for (const { fits, until } of this.holds) {
          if (!fits(call)) continue
          this.held.push(`${call.method} ${call.path}`)
          await until
        }
        const { status, body: said } = this.standIn.answer(call)
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(JSON.stringify(said))
      }
      void answer()
    })
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve))
    this.port = (this.server.address() as AddressInfo).port
  }

  async away(): Promise<void> {
    const { server } = this
    if (!server) return
    this.server = null
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
  }

  hold(fits: (call: Call) => boolean): () => void {
    let release = () => {}
    const until = new Promise<void>((resolve) => (release = resolve))
    const gate = { fits, until, release }
    this.holds.push(gate)
    return () => {
      this.holds.splice(this.holds.indexOf(gate), 1)
      this.held.length = 0
      release()
    }
  }

  async end(): Promise<void> {
    for (const { release } of this.holds) release()
    globalThis.fetch = this.nodeFetch
    await this.away()
  }
}
