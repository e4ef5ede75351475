import type { Words } from '@/src/language/words'

type Say = (words: Words) => string
type Mend = (element: Element, say: Say) => void

const shownIn = (element: Element | null | undefined): string =>
  element?.textContent
    ?.replaceAll(/\s+/g, ' ')
    .replace(/\s*\*$/, '')
    .trim() ?? ''

/** The label of the field that an input is in, or of the row of fields where it has none of its own. */
function fieldName(element: Element): string {
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
    const name = shownIn(one.querySelector('label, .field-label, legend'))
    if (name) return name
  }
  return ''
}

const named =
  (words: Words): Mend =>
  (element, say) => {
    if (!element.getAttribute('aria-label')) element.setAttribute('aria-label', say(words))
  }

const CLEAR: Words = { tr: 'Boşalt', en: 'Clear' }

/** For each kind of part of Payload's pages that a screen reader or a keyboard stumbles over (WCAG 2.2, level AA): what it lacks. */
const MENDS: readonly { part: string; mend: Mend }[] = [
  // A list whose items are no items.
  {
    part: 'ul.doc-tabs__tabs',
    mend: (list, say) => {
      list.setAttribute('role', 'group')
      named({ tr: 'Bu kaydın sayfaları', en: 'Pages of this record' })(list, say)
    },
  },
  // Spoken input says the words that are shown.
  {
    part: 'a.list-create-new-doc__create-new-button[aria-label], a.doc-tab[aria-label]',
    mend: (link) => {
      const [shown, name] = [shownIn(link), link.getAttribute('aria-label') ?? '']
      if (!name.startsWith(shown)) link.setAttribute('aria-label', `${shown} – ${name}`)
    },
  },
  // Payload writes the column's label as an object.
  {
    part: '.sort-column__button',
    mend: (button, say) => {
      const column = shownIn(button.closest('.sort-column')?.querySelector('.sort-column__label'))
      const isRising = button.classList.contains('sort-column__asc')
      const name = say(
        isRising
          ? { tr: `${column}: artan sırala`, en: `${column}: sort ascending` }
          : { tr: `${column}: azalan sırala`, en: `${column}: sort descending` },
      )
      if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name)
    },
  },
  {
    part: '.popup-button:not([aria-label])',
    mend: (button, say) => {
      if (shownIn(button) === '') named({ tr: 'Diğer işlemler', en: 'More actions' })(button, say)
    },
  },
  {
    part: '.clickable-arrow',
    mend: (button, say) =>
      named(
        button.classList.contains('clickable-arrow--left')
          ? { tr: 'Önceki sayfa', en: 'Previous page' }
          : { tr: 'Sonraki sayfa', en: 'Next page' },
      )(button, say),
  },
  { part: '.date-time-picker__clear-button', mend: named(CLEAR) },
  { part: '.collapsible__drag', mend: named({ tr: 'Satırı taşı', en: 'Move the row' }) },
  // Hidden from whoever listens, and yet a stop of the Tab key.
  {
    part: '.dropdown-indicator[aria-hidden], .clear-indicator[aria-hidden]',
    mend: (button) => {
      if (button.getAttribute('tabindex') !== '-1') button.setAttribute('tabindex', '-1')
    },
  },
  // A button may hold no other one; what is dragged is a group that can be picked up.
  {
    part: '.rs__multi-value[role="button"]',
    mend: (value) => {
      value.setAttribute('role', 'group')
      value.setAttribute('aria-label', shownIn(value))
    },
  },
  {
    part: 'input.rs__input, .react-select input, .react-datepicker__input-container input, .date-time-picker input',
    mend: (input) => {
      if (input.getAttribute('aria-label') || input.getAttribute('aria-labelledby')) return
      if ((input as HTMLInputElement).labels?.length) return
      const name = fieldName(input)
      if (name) input.setAttribute('aria-label', name)
    },
  },
  {
    part: 'input[type="checkbox"][aria-label=""], input[type="checkbox"]:not([aria-label])',
    mend: (box, say) => {
      const { labels, title } = box as HTMLInputElement
      if (labels?.length) return
      const heading = box.closest('th')
      const row = shownIn(box.closest('tr')?.querySelector('td a, td:not(:has(input))'))
      const all = say({ tr: 'Tümünü seç', en: 'Select all' })
      const one = say({ tr: `Seç: ${row}`, en: `Select: ${row}` })
      box.setAttribute('aria-label', heading ? all : row ? one : title || fieldName(box))
    },
  },
]
const ALL = MENDS.map(({ part }) => part).join(', ')

/**
 * Gives the parts of Payload's own pages within `root` the names and roles they lack, in the language of `say`. Runs over
 * what is new on a page; the text that is being written is left alone.
 */
export function mendFrame(root: Element, say: Say): void {
  if (root.closest('[contenteditable]')) return
  const found = [...root.querySelectorAll(ALL)]
  if (root.matches(ALL)) found.push(root)
  for (const element of found) {
    for (const { part, mend } of MENDS) if (element.matches(part)) mend(element, say)
  }
}
