/** The time of the page's own timers (`window.setTimeout`), which stands still until a test lets it pass. */
class PageClock {
  #now = 0
  #last = 0
  #waiting = new Map()

  set(run, ms = 0) {
    this.#last += 1
    this.#waiting.set(this.#last, { at: this.#now + ms, run })
    return this.#last
  }

  clear(id) {
    this.#waiting.delete(id)
  }

  /** Runs what is due within `ms` from now, in order. */
  pass(ms) {
    this.#now += ms
    const due = [...this.#waiting].filter(([, { at }]) => at <= this.#now)
    for (const [id, { run }] of due.sort(([, a], [, b]) => a.at - b.at)) {
      if (this.#waiting.delete(id)) run()
    }
  }

  /** Nobody waits any more. */
  empty() {
    this.#waiting.clear()
  }
}

export const pageClock = new PageClock()
