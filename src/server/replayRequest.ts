import { IncomingMessage } from 'node:http'

/** The same request once more, with a body that was read already, for the next who wants to read it. */
export function replayRequest(request: IncomingMessage, body: Buffer): IncomingMessage {
  const replay = new IncomingMessage(request.socket)
  replay.method = request.method
  replay.url = request.url
  replay.httpVersion = request.httpVersion
  replay.httpVersionMajor = request.httpVersionMajor
  replay.httpVersionMinor = request.httpVersionMinor
  replay.rawHeaders = request.rawHeaders
  replay.headers = request.headers
  replay.complete = true
  if (body.length > 0) replay.push(body)
  replay.push(null)
  return replay
}
