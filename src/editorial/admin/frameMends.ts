import type { Words } from '@/src/language/words'

import { FORMATS } from './formatWords'

export type Say = (words: Words) => string
type Mend = (element: Element, say: Say) => void

/** What an element shows, without the star of a field that has to be filled. */
const shownIn = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').split(/\s/).filter(Boolean).join(' ').replace('*', '').trim()

/** The label of the field that an input is in, or of the row of fields where it has none of its own. */
function fieldName(element: Element): string {
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
    const name = shownIn(one.querySelector('label, .field-label, legend'))
    if (name) return name
  }
  return ''
}

/** Only what differs: a change is heard of, and mended again. */
const set = (element: Element, name: string, value: string): void => {
  if (value !== '' && element.getAttribute(name) !== value) element.setAttribute(name, value)
}

const named =
  (words: Words): Mend =>
  (element, say) => {
    if (!element.getAttribute('aria-label')) set(element, 'aria-label', say(words))
  }

/** The name of the file that a button stands beside. */
function fileBeside(button: Element, say: Say): string {
  const card = button.closest('.upload-relationship-details, [class*="file-details"]:not(button)')
  const name = shownIn(card?.querySelector('[class*="filename"], .file-meta__url'))
  return name || say({ tr: 'Dosya', en: 'File' })
}

const CLEAR: Words = { tr: 'Boşalt', en: 'Clear' }

/** For each kind of part of Payload's pages that a screen reader or a keyboard stumbles over (WCAG 2.2, level AA): what it lacks. */
export const MENDS: readonly { part: string; mend: Mend }[] = [
  // A list whose items are no items.
  {
    part: 'ul.doc-tabs__tabs',
    mend: (list, say) => {
      set(list, 'role', 'group')
      named({ tr: 'Bu kaydın sayfaları', en: 'Pages of this record' })(list, say)
    },
  },
  // Spoken input says the words that are shown.
  {
    part: [
      'a.list-create-new-doc__create-new-button',
      ...['a.doc-tab', '.diff-collapser__toggle-button', '.toolbar-popup__dropdown'],
      '.react-datepicker__day',
    ]
      .map((one) => `${one}[aria-label]`)
      .join(', '),
    mend: (link) => {
      const [shown, name] = [shownIn(link), link.getAttribute('aria-label') ?? '']
      if (!name.startsWith(shown)) set(link, 'aria-label', `${shown} – ${name}`)
    },
  },
  { part: '.react-datepicker__month-select', mend: named({ tr: 'Ay', en: 'Month' }) },
  { part: '.react-datepicker__year-select', mend: named({ tr: 'Yıl', en: 'Year' }) },
  // Payload writes the label of a column, or of a kind of record, as an object.
  {
    part: '.sort-column__button',
    mend: (button, say) => {
      const column = shownIn(button.closest('.sort-column')?.querySelector('.sort-column__label'))
      const name = say(
        button.classList.contains('sort-column__asc')
          ? { tr: `${column}: artan sırala`, en: `${column}: sort ascending` }
          : { tr: `${column}: azalan sırala`, en: `${column}: sort descending` },
      )
      set(button, 'aria-label', name)
    },
  },
  {
    part: '.relationship-add-new__add-button',
    mend: (button, say) => {
      const field = fieldName(button)
      if (field) set(button, 'aria-label', say({ tr: `${field}: yeni`, en: `${field}: new` }))
    },
  },
  {
    part: '.popup-button:not([aria-label])',
    mend: (button, say) => {
      if (shownIn(button) !== '') return
      // More than one stands on a page: each says of what.
      const list = fieldName(button)
      const ofList = { tr: `${list}: işlemler`, en: `${list}: actions` }
      const isOfRecord = button.closest('.doc-controls') || !list
      const ofRecord = { tr: 'Kayıt işlemleri', en: 'Actions on the record' }
      named(isOfRecord ? ofRecord : ofList)(button, say)
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
  {
    part: '.toolbar-popup__button:not([aria-label])',
    mend: (button, say) => {
      const words = FORMATS[button.getAttribute('data-button-key') ?? '']
      if (words && shownIn(button) === '') named(words)(button, say)
    },
  },
  // A button is pressed; only a box is checked.
  {
    part: '.pill[role="button"][aria-checked]',
    mend: (pill) => {
      set(pill, 'aria-pressed', pill.getAttribute('aria-checked') ?? 'false')
      pill.removeAttribute('aria-checked')
    },
  },
  {
    part: '.condition__actions-remove',
    mend: named({ tr: 'Koşulu kaldır', en: 'Remove the condition' }),
  },
  { part: '.condition__actions-add', mend: named({ tr: 'Koşul ekle', en: 'Add a condition' }) },
  {
    part: '[class*="upload__swap-drawer-toggler"]',
    mend: named({ tr: 'Başka görsel seç', en: 'Choose another picture' }),
  },
  {
    part: '[class*="upload__removeButton"]',
    mend: named({ tr: 'Görseli kaldır', en: 'Remove the picture' }),
  },
  // An icon alone, beside the name of a file.
  {
    part: '.upload-relationship-details__edit, .file-details__edit',
    mend: (button, say) => {
      const file = fileBeside(button, say)
      named({ tr: `${file}: düzenle`, en: `${file}: edit` })(button, say)
    },
  },
  {
    part: '.upload-relationship-details__remove, [class*="file-details"][class*="__remove"]',
    mend: (button, say) => {
      const file = fileBeside(button, say)
      named({ tr: `${file}: kaldır`, en: `${file}: remove` })(button, say)
    },
  },
  {
    part: 'img:not([alt])',
    mend: (picture, say) => set(picture, 'alt', say({ tr: 'Görsel', en: 'Picture' })),
  },
  { part: '.copy-to-clipboard', mend: named({ tr: 'Kopyala', en: 'Copy' }) },
  {
    part: '.ContentEditable__root:not([aria-label])',
    mend: (text, say) => {
      set(text, 'aria-label', fieldName(text) || say({ tr: 'Metin', en: 'Text' }))
    },
  },
  { part: '.date-time-picker__clear-button', mend: named(CLEAR) },
  { part: '.collapsible__drag', mend: named({ tr: 'Satırı taşı', en: 'Move the row' }) },
  // Hidden from whoever listens, and yet a stop of the Tab key.
  {
    part: '.dropdown-indicator[aria-hidden], .clear-indicator[aria-hidden]',
    mend: (button) => {
      set(button, 'tabindex', '-1')
    },
  },
  // A button may hold no other one; what is dragged is a group that can be picked up.
  {
    part: '.rs__multi-value[role="button"]',
    mend: (value) => {
      set(value, 'role', 'group')
      set(value, 'aria-label', shownIn(value.querySelector('[class*="label__text"]') ?? value))
    },
  },
  {
    part: 'input.rs__input, .react-select input, .field-type input[type="text"], .field-type textarea, .react-datepicker__input-container input, .date-time-picker input',
    mend: (input, say) => {
      if (input.getAttribute('aria-label') || input.getAttribute('aria-labelledby')) return
      if ((input as HTMLInputElement).labels?.length) return
      set(input, 'aria-label', fieldName(input) || say({ tr: 'Seçim', en: 'Choice' }))
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
      const name = heading ? all : row ? one : title || fieldName(box)
      set(box, 'aria-label', name || say({ tr: 'Seç', en: 'Select' }))
    },
  },
]
