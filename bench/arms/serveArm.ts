import { createServer } from 'node:http'
import { z } from 'zod'
import { ARMS, type Arm } from '../vocabulary'
import type { ArmOptions, OpenArm } from './ArmServer'
import { type fromArm, toArm } from './messages'

// A process of its own for each server under measurement: its CPU and memory are nobody else's.
const arm = z.enum(ARMS).parse(process.argv[2])
const openers: Record<Arm, () => Promise<OpenArm>> = {
  static: async () => (await import('./openStatic')).openStatic,
  raw: async () => (await import('./openRaw')).openRaw,
  'api-cold': async () => (await import('./openApi')).openApi(0),
  'api-cached': async () => (await import('./openApi')).openApi(64_000_000),
  'api-304': async () => (await import('./openApi')).openApi(64_000_000),
  payload: async () => (await import('./openPayload')).openPayload,
}
let requests = 0
let commands = 0
let isReady: Promise<void> = Promise.resolve()
const send = (message: z.infer<typeof fromArm>): void => void process.send?.(message)

async function open(options: ArmOptions): Promise<void> {
  const { listener, ready } = await (await openers[arm]())(options, () => (commands += 1))
  isReady = ready ?? isReady
  const server = createServer((request, response) => {
    requests += 1
    listener(request, response)
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    send({ kind: 'listening', port: typeof address === 'object' && address ? address.port : 0 })
  })
}

function spent(): void {
  const { user, system } = process.cpuUsage()
  const [cpuMs, rssMb] = [(user + system) / 1_000, process.memoryUsage.rss() / 1_000_000]
  send({ kind: 'spent', cpuMs, rssMb, requests, commands })
}

process.on('message', (raw) => {
  const message = toArm.parse(raw)
  if (message.kind === 'spent') return spent()
  if (message.kind === 'whenReady') return void isReady.then(() => send({ kind: 'ready' }))
  open(message.options).catch((error: unknown) =>
    send({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? '') : String(error) }),
  )
})
// However the benchmark ends, this ends with it.
process.on('disconnect', () => process.exit(0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
