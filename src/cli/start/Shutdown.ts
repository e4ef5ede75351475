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
