const TRY_MS = 100
const MOST_TRIES = 50

const CAN_TYPE =
  'input:not([type="hidden"], [disabled]), textarea, select, [contenteditable="true"]'
const CAN_PRESS = 'button:not([disabled])'

/**
 * Puts the caret into a field of a form (`within`: a selector of what holds it; `name` as the form has it, `quantity__value` below a group),
 * as soon as it is drawn. Opens what is folded over it; a list without rows gets the focus on the button that adds one.
 */
export function focusField(within: string, name: string, tries = MOST_TRIES): void {
  const again = () => {
    if (tries > 0) window.setTimeout(() => focusField(within, name, tries - 1), TRY_MS)
  }
  const field = document.querySelector<HTMLElement>(`${within} [id="field-${name}"]`)
  if (!field) {
    // What is folded is not drawn; what holds fields is.
    const drawn = document.querySelector<HTMLElement>(`${within} [id^="field-"]`)
    if (drawn) unfold(document.querySelector<HTMLElement>(within))
    return again()
  }
  const folded = field.closest<HTMLElement>('.collapsible--collapsed')
  if (folded) {
    unfold(folded.parentElement)
    return again()
  }
  const target = field.matches(CAN_TYPE)
    ? field
    : (field.querySelector<HTMLElement>(CAN_TYPE) ?? field.querySelector<HTMLElement>(CAN_PRESS))
  if (!target) return again()
  field.scrollIntoView({ block: 'center' })
  target.focus()
  // A drawer that is just opening takes the focus for itself once more.
  window.setTimeout(() => {
    if (document.activeElement !== target && target.isConnected) target.focus()
  }, 3 * TRY_MS)
}

function unfold(holder: HTMLElement | null): void {
  const folded = holder?.querySelectorAll<HTMLElement>('.collapsible__toggle--collapsed') ?? []
  for (const toggle of folded) toggle.click()
}
