import type { ServerResponse } from 'node:http'

import type { Env } from '@/src/platform/env'
import { resetFrame } from './frames'
import { type Moment, momentId, type UpdateLog } from './updateLog'

const HEAD = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Neither kept on the way nor packed, which would hold events back; the last is nginx's word for the same.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}
/** Who lost the stream comes back after so many milliseconds. */
const RETRY_MS = 2_000
const BEAT_MS = 20_000
/** Who has read nothing for so many beats is gone. */
const PATIENCE_BEATS = 3

type Stream = { address: string; response: ServerResponse; place: number; unread: number }
export type StreamBounds = {
  /** Streams of this process, and of them those of one address. */
  most: number
  mostOfOne: number
}

/** The environment → how many streams a process holds open. */
export const streamBounds = ({
  KUNYE_MAX_STREAMS: most,
  KUNYE_MAX_STREAMS_OF_ADDRESS: mostOfOne,
}: Pick<Env, 'KUNYE_MAX_STREAMS' | 'KUNYE_MAX_STREAMS_OF_ADDRESS'>): StreamBounds => ({
  ...{ most, mostOfOne },
})

const AHEAD_SECONDS = 300
/** No process hears so much later than another: it is an id of another database, and nobody knows what whoever has it has heard of. */
const isAhead = (since: Moment, now: Moment): boolean => since.seconds > now.seconds + AHEAD_SECONDS

/**
 * The open streams of this process. None holds more than its place in the log: what a client has not read yet waits there, and
 * one whose place is gone is told to begin anew.
 */
export function updateStreams(log: UpdateLog, { most, mostOfOne }: StreamBounds) {
  const streams = new Set<Stream>()
  const addresses = new Map<string, number>()
  let ended = false

  const pump = (stream: Stream): void => {
    const { response } = stream
    while (!response.writableNeedDrain && !response.destroyed) {
      const frame = log.at(stream.place)
      if (frame === undefined) return
      stream.unread = 0
      if (frame === 'gone') {
        const now = log.now()
        stream.place = log.end()
        if (now) response.write(resetFrame(now))
        continue
      }
      stream.place += 1
      response.write(frame.text)
    }
  }
  const beat = (): void => {
    for (const stream of streams) {
      const { response } = stream
      if (!response.writableNeedDrain) response.write(':\n\n')
      else if ((stream.unread += 1) >= PATIENCE_BEATS) response.destroy()
    }
  }
  const beating = setInterval(beat, BEAT_MS).unref()
  const end = (): void => {
    for (const { response } of streams) response.end()
  }

  return {
    /** Keeps a place for one more; null where there is none. Give it back by calling what is answered. */
    enter(address: string): (() => void) | null {
      const own = addresses.get(address) ?? 0
      let total = 0
      for (const count of addresses.values()) total += count
      if (ended || total >= most || own >= mostOfOne) return null
      addresses.set(address, own + 1)
      let left = false
      return () => {
        if (left) return
        left = true
        const now = (addresses.get(address) ?? 1) - 1
        if (now > 0) addresses.set(address, now)
        else addresses.delete(address)
      }
    },
    /** Begins a stream behind `since`, else from now on; one whose `since` is not known any more, or was never told, begins with `reset`. */
    open(
      response: ServerResponse,
      given: { address: string; since: Moment | null; now: Moment },
    ): void {
      const { address, since, now } = given
      const place = !since ? log.end() : isAhead(since, now) ? null : log.placeAfter(since)
      const stream: Stream = { address, response, place: place ?? log.end(), unread: 0 }
      response.writeHead(200, HEAD)
      response.write(`retry: ${RETRY_MS}\n`)
      // An id without an event is kept by the client, and tells nobody anything.
      response.write(
        place === null ? `\n${resetFrame(now)}` : since ? '\n' : `id: ${momentId(now)}\n\n`,
      )
      streams.add(stream)
      response.on('drain', () => pump(stream))
      response.once('close', () => streams.delete(stream))
      pump(stream)
    },
    /** There is something new in the log. */
    tell(): void {
      for (const stream of streams) pump(stream)
    },
    /** Ends all of them; their clients come back and ask for what they missed. */
    end,
    size: (): number => streams.size,
    stop(): void {
      ended = true
      clearInterval(beating)
      end()
    },
  }
}
