// A browser's window for the process that runs component tests, laid over Node's globals before React is read. What
// answers over the network stays Node's own (fetch, FormData, Headers). A project of its own loads this, so that no other
// test ever sees a window.
import { JSDOM } from 'jsdom'

import { pageClock } from './pageClock.mjs'

const { window } = new JSDOM('<!doctype html><html lang="tr"><body></body></html>', {
  url: 'http://127.0.0.1/admin',
  pretendToBeVisual: true,
})

/** Node has these too, but the window takes only its own. */
const ITS_OWN = [
  ...['navigator', 'Event', 'EventTarget', 'CustomEvent', 'AbortController', 'AbortSignal'],
  ...['localStorage', 'sessionStorage'],
]
const put = (target, name, value) =>
  Object.defineProperty(target, name, { value, configurable: true, writable: true })
put(globalThis, 'NodeAbortController', globalThis.AbortController)
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis) || ITS_OWN.includes(name)) put(globalThis, name, window[name])
}
put(globalThis, 'window', window)
put(window, 'setTimeout', (run, ms) => pageClock.set(run, ms))
put(window, 'clearTimeout', (id) => pageClock.clear(id))

// What React notes for a browser's tools and warnings, and nobody looks at here, is a sixth of what a component costs: its work on their
// time line, and at each element where it was made (of 10,000 a second and no more).
for (const name of ['createTask', 'timeStamp']) put(console, name, undefined)
const { __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: noted } =
  await import('react')
if (noted)
  Object.defineProperty(noted, 'recentlyCreatedOwnerStacks', { get: () => Infinity, set() {} })

/** What jsdom has no page for: nothing is ever in sight, wide or scrolled. */
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}
const noMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} })
for (const [name, value] of Object.entries({
  ResizeObserver: Observer,
  IntersectionObserver: Observer,
  matchMedia: noMedia,
  scrollTo() {},
})) {
  put(window, name, value)
  put(globalThis, name, value)
}
put(window.Element.prototype, 'scrollIntoView', () => {})
put(window.Element.prototype, 'scrollTo', () => {})
put(window.Range.prototype, 'getBoundingClientRect', () =>
  window.document.documentElement.getBoundingClientRect(),
)
put(window.HTMLDialogElement.prototype, 'showModal', function () {
  this.open = true
})
put(window.HTMLDialogElement.prototype, 'close', function () {
  this.open = false
})

/** Before every file: nothing is left of the one before. */
export function beforeFile() {
  window.localStorage.clear()
  window.sessionStorage.clear()
  document.body.replaceChildren()
  pageClock.empty()
}
