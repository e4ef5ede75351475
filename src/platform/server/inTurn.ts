import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from '@/src/platform/http/readBody'
import { refuse } from './answers'
import { type Bounded, replayRequest } from './request'

/** What is longer is a long text; a picture is longer still, and drawn elsewhere. */
const LONG_BYTES = 100_000
const PICTURE_BYTES = 3_000_000
/** Who waits holds a body in memory. */
const MOST_WAITING = 32
const PATIENCE_SECONDS = '10'

type Pass = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Lets one after the other through: two long texts in one turn of the loop hold it twice as long. */
export function turns(most = MOST_WAITING) {
  const waiting: (() => void)[] = []
  let taken = false
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else taken = false
  }
  return {
    /** Waits for a turn and answers how to give it back (once counts); null where too many wait already. */
    async enter(): Promise<(() => void) | null> {
      if (taken && waiting.length >= most) return null
      if (taken) await new Promise<void>((resolve) => waiting.push(resolve))
      taken = true
      let left = false
      return () => {
        if (!left) leave()
        left = true
      }
    },
  }
}

const longTexts = turns()

const isLong = ({ request: { method, headers }, body }: Bounded): boolean => {
  const length = body?.length ?? Number(headers['content-length'] ?? 0)
  const isPicture =
    /^multipart\//i.test(headers['content-type'] ?? '') && !(length <= PICTURE_BYTES)
  return method !== 'GET' && !isPicture && length > LONG_BYTES
}

const wholeOf = async (request: IncomingMessage): Promise<IncomingMessage | null> => {
  const body = await readBody(request, Infinity).catch(() => null)
  return body && replayRequest(request, body)
}

/**
 * Passes a request of the editorial API on: a body of more than 100 kB in its turn, read whole before (so that a slow
 * client keeps nobody waiting). 503 `textBusy` where 32 wait already; the writer's browser still has the text.
 */
export async function inTurn(
  bounded: Bounded,
  response: ServerResponse,
  pass: Pass,
): Promise<void> {
  if (!isLong(bounded)) return pass(bounded.request, response)
  const whole = bounded.body ? bounded.request : await wholeOf(bounded.request)
  if (!whole) return
  const leave = await longTexts.enter()
  if (!leave) {
    const words = {
      tr: 'Şu an çok uzun metin kaydediliyor; kaydedilmedi. Metniniz duruyor, biraz sonra yeniden deneyin.',
      en: 'Too many long texts are being saved at the moment; nothing was saved. Your text is still here: try again shortly.',
    }
    return refuse(response, 503, 'textBusy', words, { 'Retry-After': PATIENCE_SECONDS })
  }
  if (response.destroyed) return leave()
  // The work is done when the answer begins: a client that reads slowly keeps nobody waiting.
  const begin = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (...args: unknown[]) => {
    leave()
    return begin(...args)
  }
  response.once('close', leave)
  return pass(whole, response)
}
