/** What reads inside a closed form: links, what folds and unfolds, comments, and whatever says so of itself. */
const READS = [
  ...['a[href]', 'summary', 'dialog', '.kunye-comments', '[data-reads]'],
  ...['.collapsible__toggle', '.array-field__header-action'],
  '[class*="relationship--"][class*="__drawer-toggler"]',
].join()
/** What answers keys with another value, without any text being typed. */
const CHOOSES = 'select, .react-select, [role="button"], input:is([type="radio"], [type="number"])'
const PRESSED = `${CHOOSES}, button, input:is([type="checkbox"], [type="file"]), [draggable="true"]`

const WRITING = ['beforeinput', 'paste', 'cut', 'drop', 'compositionstart']
const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'touchend', 'click', 'dblclick']

const ARROWS = /^(?:Arrow|Page|Home$|End$)/
const HARMLESS = /^(?:Shift|Control|Alt|AltGraph|Meta|Escape|F\d+)$/

/** Ctrl+A, Ctrl+C and the page's own keys. */
const isCommand = ({ altKey, ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): boolean =>
  (altKey && shiftKey) || ((ctrlKey || metaKey) && !altKey && /^[acs]$/i.test(key))

/**
 * Closes the fields of this form to everything that would change them, while they stay there to be read: words can be
 * selected, copied and walked through by keyboard, links followed. Every try is prevented before field or editor hear of
 * it, and told. Answers what opens them again.
 *
 * Payload's own ways to close a form rebuild its fields, and the editor among them does not open again without a reload.
 */
export function closeFields(form: HTMLElement, tell: () => void): () => void {
  const isClosed = (target: EventTarget | null): target is Element =>
    target instanceof Element &&
    target.closest('.document-fields') !== null &&
    !target.closest(READS)

  const refuse = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    tell()
  }
  const write = (event: Event) => {
    if (!isClosed(event.target)) return
    refuse(event)
    // What an input method composes cannot be prevented; it ends where focus and caret leave.
    const focused = document.activeElement
    if (event.type !== 'compositionstart' || !(focused instanceof HTMLElement)) return
    focused.blur()
    document.getSelection()?.removeAllRanges()
  }
  const press = (event: Event) => {
    if (!isClosed(event.target) || !event.target.closest(PRESSED)) return
    if (event.type === 'click') return refuse(event)
    // Not prevented, so that the page still scrolls by touch and a field takes the focus; a list of choices stays shut.
    event.stopImmediatePropagation()
    if (event.type === 'mousedown' && event.target.closest('select')) event.preventDefault()
  }
  const key = (event: KeyboardEvent) => {
    const { target } = event
    if (!isClosed(target) || isCommand(event) || HARMLESS.test(event.key)) return
    const isTab = event.key === 'Tab'
    if (target.closest(CHOOSES)) {
      if (isTab) return
      if (!event.ctrlKey && !event.metaKey && !event.altKey) return refuse(event)
    } else if (ARROWS.test(event.key)) return
    else if (event.key === 'Enter' && target instanceof HTMLInputElement) return refuse(event)
    // What is typed is refused as input; here the editor's own keys are kept from it, and Tab from indenting.
    event.stopImmediatePropagation()
  }

  const stop = new AbortController()
  const { signal } = stop
  for (const name of WRITING) form.addEventListener(name, write, { capture: true, signal })
  for (const name of PRESSES) form.addEventListener(name, press, { capture: true, signal })
  form.addEventListener('keydown', key, { capture: true, signal })
  form.dataset.closed = ''
  return () => {
    stop.abort()
    delete form.dataset.closed
  }
}
