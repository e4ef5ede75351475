import net from 'node:net'
import { BSON } from 'mongodb'

const [OP_REPLY, OP_QUERY, OP_MSG] = [1, 2004, 2013]

const answer = {
  ...{ ok: 1, msg: 'isdbgrid', helloOk: true, isWritablePrimary: true, ismaster: true },
  ...{ minWireVersion: 0, maxWireVersion: 21, maxBsonObjectSize: 16_777_216 },
  ...{ maxMessageSizeBytes: 48_000_000, maxWriteBatchSize: 100_000, localTime: new Date() },
}

const replyTo = (request: Buffer): Buffer => {
  const body = BSON.serialize(answer)
  const [requestId, opcode] = [request.readInt32LE(4), request.readInt32LE(12)]
  // MongoDB Wire Protocol: a header of 16 bytes; OP_REPLY has 20 more, OP_MSG flags and the kind of its one section.
  const rest = opcode === OP_QUERY ? Buffer.alloc(20) : Buffer.alloc(5)
  if (opcode === OP_QUERY) rest.writeInt32LE(1, 16)
  const header = Buffer.alloc(16)
  header.writeInt32LE(16 + rest.length + body.length, 0)
  header.writeInt32LE(requestId, 8)
  header.writeInt32LE(opcode === OP_QUERY ? OP_REPLY : OP_MSG, 12)
  return Buffer.concat([header, rest, body])
}

/** What answers every command as a `mongos` answers `hello` (MongoDB manual, "hello": `msg` is `isdbgrid`). */
export async function startFakeMongos(): Promise<{ host: string; close(): Promise<void> }> {
  const sockets = new Set<net.Socket>()
  const server = net.createServer((socket) => {
    sockets.add(socket)
    let kept: Buffer = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      kept = Buffer.concat([kept, chunk])
      while (kept.length >= 16 && kept.length >= kept.readInt32LE(0)) {
        const length = kept.readInt32LE(0)
        socket.write(replyTo(kept.subarray(0, length)))
        kept = kept.subarray(length)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    host: `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
