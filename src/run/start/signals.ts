import { setTimeout as sleep } from 'node:timers/promises'

import { print } from './print'

type Step = () => Promise<unknown>

/**
 * What has to be stopped, in the reverse order of its start. `run()` may be called any number of
 * times: every step runs once, and one that fails does not keep the others from running. A step
 * added when the shutdown has already begun is run at once.
 */
export class Shutdown {
  readonly #steps: Step[] = []
  readonly #controller = new AbortController()
  #running: Promise<void> | undefined

  /** Aborted when the shutdown begins: what is being waited for should be given up. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  async add(step: Step): Promise<void> {
    this.#steps.push(step)
    if (this.#running) await this.#drain()
  }

  run(): Promise<void> {
    this.#controller.abort()
    this.#running ??= this.#drain()
    return this.#running
  }

  async #drain(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      await step().catch((error: unknown) => console.error(error))
    }
  }
}

/** npm, tsx and the terminal each pass the same Ctrl-C on: within this time it is one. */
const ECHO_MS = 1000

/**
 * Calls `stop` at the first SIGINT, SIGTERM or SIGHUP and `force` at a later one. To be installed
 * before anything is started: a signal without a handler just kills.
 */
export function onSignals(stop: () => void, force: () => void): void {
  let first: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const now = performance.now()
      if (first === undefined) {
        first = now
        stop()
      } else if (now - first > ECHO_MS) {
        force()
      }
    })
  }
}

/**
 * Calls `stop` once when the npm that started this process is gone (killed, so that it passed no
 * signal on). Does nothing when the process was not started by npm: whoever starts it directly may
 * well leave it running.
 */
export function onOrphaned(stop: () => void): void {
  if (!['start', 'dev', 'delivery'].includes(process.env.npm_lifecycle_event ?? '')) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 500)
  timer.unref()
}

/** A process manager kills what has not ended by then: systemd after 90 s by itself, Docker after 10; a busy machine
 * adds to what is counted here. */
const MOST_MS = 7_000

/**
 * Ends this process when `work` is done, after 7 s at the latest: a database that hangs keeps connections from being closed,
 * and what was acknowledged is stored already. Embedded databases and other children are ended by their watchdogs.
 */
export async function endWithin(work: Promise<unknown>, ms = MOST_MS): Promise<void> {
  const isDone = await Promise.race([work.then(() => true), sleep(ms, false)])
  if (!isDone) {
    const seconds = ms / 1_000
    print({
      tr: `Kapanış ${seconds} sn içinde bitmedi (veritabanı yanıt vermiyor olabilir); beklenmiyor`,
      en: `the end took more than ${seconds} s (the database may not answer); not waited for`,
    })
  }
  process.exit(0)
}

/**
 * Whoever read what this process prints may be gone (a closed terminal, a supervisor that died). Without a listener each
 * line written to nobody is an uncaught error, whose report is the next line written to nobody: the process spins and does
 * not end when it is told to.
 */
export function outliveReader(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}
