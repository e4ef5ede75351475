import type { IncomingMessage, ServerResponse } from 'node:http'
import { executeAuthStrategies, type Payload } from 'payload'

import { callerOf } from '@/src/editorial/api/account'
import { awayResponse, refusal } from '@/src/editorial/api/refusals'
import type { StreamEnd } from '@/src/editorial/liveEvents'
import type { Words } from '@/src/language/words'
import { awayLog } from '@/src/platform/database/awayLog'
import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'
import { actorOf } from '@/src/workflow/actor'
import type { Asker, Hub, Sink } from './Hub'

const HEAD = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Neither kept on the way nor packed, which would hold events back; the last is nginx's word for the same.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}
/** A browser that lost the stream comes back after so many milliseconds. */
const RETRY_MS = 1_000
/** Who does not read that many bytes is gone, or will come back. */
const MOST_UNREAD = 64_000

const LATER: Record<'full' | 'deaf', { wait: string; words: Words }> = {
  full: {
    wait: '30',
    words: {
      tr: 'Şu an çok fazla açık akış var; ekranlar kendileri yenilenir.',
      en: 'Too many streams are open at the moment; screens renew themselves.',
    },
  },
  deaf: {
    wait: '3',
    words: {
      tr: 'Değişiklikler şu an duyulmuyor; biraz sonra yeniden deneyin.',
      en: 'Changes are not heard at the moment; try again shortly.',
    },
  },
}

const later = (why: keyof typeof LATER): Response => {
  const response = refusal(503, 'noStream', LATER[why].words)
  response.headers.set('Retry-After', LATER[why].wait)
  return response
}
const stranger = (): Response =>
  refusal(401, 'STAFF_ONLY', {
    tr: 'Burası yalnız haber merkezi içindir. Herkese açık API: /graphql',
    en: 'This is for the newsroom only. The public API is /graphql',
  })

/** Who asks, or the answer for somebody who may not. */
async function askerOf(payload: Payload, headers: Headers): Promise<Asker | Response> {
  const caller = await callerOf(headers, payload)
  if (caller !== 'staff') return caller === 'away' ? awayResponse() : stranger()
  const { user } = await executeAuthStrategies({ headers, payload })
  const actor = actorOf(user)
  const session = user && '_sid' in user ? user._sid : null
  return actor && typeof session === 'string' ? { actor, session } : stranger()
}

const webHeaders = ({ rawHeaders }: IncomingMessage): Headers => {
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
  }
  return headers
}

async function send(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'cache-control': 'no-store',
  })
  response.end(await answer.text())
}

/** Writes to one client: nothing before its stream is open, and nothing to one that does not read. */
function sinkOf(response: ServerResponse): Sink & { open(): void } {
  let isOpen = false
  let over: StreamEnd | undefined
  const write = (text: string): void => {
    if (!isOpen) return
    if (response.writableLength > MOST_UNREAD) response.destroy()
    else response.write(text)
  }
  return {
    open() {
      isOpen = true
      response.writeHead(200, HEAD)
      response.write(`retry: ${RETRY_MS}\n\n`)
      if (over) this.end(over)
    },
    tell: (stale) => write(`data: ${JSON.stringify(stale)}\n\n`),
    beat: () => write(':\n\n'),
    end(why) {
      over = why
      write(`event: bye\ndata: ${why}\n\n`)
      if (isOpen) response.end()
    },
  }
}

/**
 * Answers `GET /api/live` (server-sent events, HTML Living Standard 9.2): messages that say what is out of date for the asking
 * person (`src/editorial/liveEvents`), until `bye` says why it ends. 401 for strangers, 503 with Retry-After where there is no
 * place or nothing is heard.
 */
export const answerLive =
  (payload: Payload, hub: Hub) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const asker = await askerOf(payload, webHeaders(request))
      if (asker instanceof Response) return await send(response, asker)
      const sink = sinkOf(response)
      // The connection has nothing else to do after it.
      response.shouldKeepAlive = false
      const admission = await hub.join(asker, sink)
      if (typeof admission === 'string') return await send(response, later(admission))
      response.once('close', admission.leave)
      if (response.destroyed) admission.leave()
      else sink.open()
    } catch (error) {
      if (!isDatabaseAway(error)) throw error
      awayLog.note(error)
      await send(response, awayResponse())
    }
  }
