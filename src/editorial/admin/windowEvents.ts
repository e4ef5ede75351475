/** A way between parts of the page that share no React parent: a window event of this name, with an `Event` each. */
export function windowEvents<Event>(name: string) {
  return {
    send(event: Event): void {
      window.dispatchEvent(new CustomEvent(name, { detail: event }))
    },
    /** Calls `listener` for every event until the answer is called. */
    listen(listener: (event: Event) => void): () => void {
      const handle = (event: unknown) => {
        if (event instanceof CustomEvent) listener(event.detail)
      }
      window.addEventListener(name, handle)
      return () => window.removeEventListener(name, handle)
    },
  }
}
