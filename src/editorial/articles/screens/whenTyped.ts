/**
 * The editor asks for an idle moment with this bound, before we do, so its turn comes before ours. Without a bound Chromium
 * may never call: a page that nothing more is painted on waited for its save for ever.
 */
const BOUND = { timeout: 500 }

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof window.requestIdleCallback === 'function') {
      window.requestIdleCallback(() => resolve(), BOUND)
    } else {
      setTimeout(resolve, 50)
    }
  })
const frame = (): Promise<void> =>
  new Promise((resolve) => {
    // Frames stand still in a tab nobody looks at.
    const timer = setTimeout(resolve, 100)
    window.requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })

/**
 * Waits until the last keystroke has reached the form: the body's editor hands its text over when the browser is idle,
 * so a save right after typing would store (and after a first save, show) the text without its last letters.
 */
export async function whenTyped(): Promise<void> {
  await idle()
  await frame()
  await frame()
}
