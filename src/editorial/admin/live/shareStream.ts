import { z } from 'zod'

import { readStale, type Stale } from '@/src/editorial/liveEvents'

/** Of the lock and of the channel: one each for all tabs of a browser. */
const NAME = 'kunye-live'
const PATH = '/api/live'
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000
/** After the end of a session or of rights there is mostly another one already. */
const SOON_MS = 150

type Listener = {
  told(stale: readonly Stale[]): void
  /** Whether changes are heard now. */
  state(isOn: boolean): void
}

const said = z.union([
  z.object({ told: z.string() }),
  z.object({ state: z.boolean() }),
  z.object({ asks: z.literal(true) }),
])

/**
 * Listens to the newsroom until the answer is called, by one stream for all tabs of this browser: whichever holds the lock (Web
 * Locks API) has it open and tells the others; when its tab is closed another one takes over. Where a browser has no locks (pages that
 * did not come by https) nobody listens, and screens ask by themselves.
 */
export function shareStream(listener: Listener): () => void {
  // Left out where the page is not secure, whatever its type says.
  const { locks } = navigator as { locks?: LockManager }
  if (!locks || typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(NAME)
  const stopping = new AbortController()
  const { signal } = stopping
  let leading: Leading | null = null
  channel.onmessage = ({ data }) => {
    const heard = said.safeParse(data).data
    if (!heard) return
    if ('told' in heard) listener.told(readStale(heard.told))
    else if ('state' in heard) listener.state(heard.state)
    else leading?.wake()
  }
  channel.postMessage({ asks: true })
  const lead = () =>
    new Promise<void>((release) => {
      leading = openStream({
        told(data) {
          channel.postMessage({ told: data })
          listener.told(readStale(data))
        },
        state(isOn) {
          channel.postMessage({ state: isOn })
          listener.state(isOn)
        },
      })
      const end = () => {
        leading?.close()
        release()
      }
      if (signal.aborted) end()
      else signal.addEventListener('abort', end)
    })
  locks.request(NAME, { signal }, lead).catch(() => undefined)
  return () => {
    stopping.abort()
    channel.close()
  }
}

type Leading = {
  /** Another tab is there: it is told how things are, and a stream that waits to be opened again waits no longer. */
  wake(): void
  close(): void
}
type Words = { told(data: string): void; state(isOn: boolean): void }

/** Keeps one stream open: a new one soon after it ended, later and later where there is none to be had. */
function openStream({ told, state }: Words): Leading {
  let source: EventSource | null = null
  let timer: number | undefined
  let isOn = false
  let pause = FIRST_PAUSE_MS
  const say = (next: boolean) => {
    if (next !== isOn) state((isOn = next))
  }
  const open = () => {
    window.clearTimeout(timer)
    source?.close()
    const mine = new EventSource(PATH)
    source = mine
    mine.onopen = () => {
      pause = FIRST_PAUSE_MS
      say(true)
    }
    mine.onmessage = ({ data }) => told(String(data))
    mine.addEventListener('bye', ({ data }) => {
      if (data === 'rights') told(JSON.stringify([{ kind: 'rights' }]))
      again(data === 'closing' ? FIRST_PAUSE_MS : SOON_MS)
    })
    mine.onerror = () => {
      say(false)
      // A line that broke is mended by the browser; an answer that is no stream ends it.
      if (mine.readyState !== EventSource.CLOSED) return
      again(pause)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  }
  const again = (afterMs: number) => {
    source?.close()
    source = null
    say(false)
    window.clearTimeout(timer)
    // Not everybody at once.
    timer = window.setTimeout(open, afterMs * (1 + Math.random()))
  }
  const wake = () => {
    state(isOn)
    if (!source) open()
  }
  // Whoever led before has left something unsaid.
  state(false)
  open()
  window.addEventListener('online', wake)
  return {
    wake,
    close() {
      window.removeEventListener('online', wake)
      window.clearTimeout(timer)
      source?.close()
    },
  }
}
