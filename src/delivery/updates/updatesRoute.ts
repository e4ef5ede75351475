import type { IncomingMessage } from 'node:http'

import { refusedError } from '@/src/delivery/errors'
import type { Route } from '@/src/delivery/http/route'
import { refuseMethod, sendJson } from '@/src/delivery/http/send'
import type { Words } from '@/src/language/words'
import { CLIENT_HEADER } from '@/src/platform/http/clientHeader'
import type { NoStream, Updates } from './openUpdates'
import { type Moment, readMomentId } from './updateLog'

const LATER: Record<NoStream, { wait: string; words: Words }> = {
  full: {
    wait: '30',
    words: {
      tr: 'Şu an çok fazla açık akış var; otuz saniye sonra yeniden deneyin',
      en: 'too many streams are open at the moment; try again in thirty seconds',
    },
  },
  deaf: {
    wait: '3',
    words: {
      tr: 'Değişiklikler şu an duyulmuyor; biraz sonra yeniden deneyin',
      en: 'changes are not heard at the moment; try again shortly',
    },
  },
}

/** Before everything that is remembered: whoever names something else than we gave out begins anew. */
const UNKNOWN: Moment = { seconds: 0, count: 0 }

const sinceOf = ({ headers }: IncomingMessage): Moment | null => {
  const last = headers['last-event-id']
  return typeof last === 'string' && last !== '' ? (readMomentId(last) ?? UNKNOWN) : null
}

/**
 * /updates: what readers see otherwise than before, as server-sent events (HTML Living Standard 9.2). `change` names the documents
 * of one commit and the words of `Cache-Tag` they touch; `reset` says that anything may have changed. 503 with Retry-After where
 * there is no place, or nothing is heard.
 */
export function updatesRoute({ join }: Pick<Updates, 'join'>): Route {
  return {
    matches: (path) => path === '/updates',
    async answer({ request, response }) {
      if (refuseMethod(request, response)) return
      // The connection has nothing else to do after it.
      response.shouldKeepAlive = false
      const address = String(request.headers[CLIENT_HEADER] ?? request.socket.remoteAddress)
      if (request.method === 'HEAD') {
        response.writeHead(200, {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store, no-transform',
        })
        return void response.end()
      }
      const why = await join(response, { address, since: sinceOf(request) })
      if (!why || response.destroyed) return
      const { wait, words } = LATER[why]
      const errors = [{ code: 'noStream', ...refusedError('noStream', words) }]
      sendJson(response, 503, { errors }, { 'retry-after': wait })
    },
  }
}
