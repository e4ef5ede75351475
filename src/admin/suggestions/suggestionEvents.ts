const NAME = 'kunye:suggestion'

/** How save button and panel of a record tell each other: Payload puts them in slots without a common parent. */
export const suggestionEvents = {
  send(): void {
    window.dispatchEvent(new Event(NAME))
  },
  /** Calls `listener` for every new suggestion until the answer is called. */
  listen(listener: () => void): () => void {
    window.addEventListener(NAME, listener)
    return () => window.removeEventListener(NAME, listener)
  },
}
