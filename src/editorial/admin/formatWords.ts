import type { Words } from '@/src/language/words'

/** Buttons of the bar at a selection, by the keys Payload gives them. */
export const FORMATS: Readonly<Record<string, Words>> = {
  bold: { tr: 'Kalın', en: 'Bold' },
  italic: { tr: 'İtalik', en: 'Italic' },
  underline: { tr: 'Altı çizili', en: 'Underlined' },
  strikethrough: { tr: 'Üstü çizili', en: 'Struck through' },
  subscript: { tr: 'Alt simge', en: 'Subscript' },
  superscript: { tr: 'Üst simge', en: 'Superscript' },
  link: { tr: 'Bağlantı', en: 'Link' },
  attribution: { tr: 'Kim söylüyor', en: 'Who says it' },
}
