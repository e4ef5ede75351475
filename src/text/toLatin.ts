import { latinLetters } from './latinLetters'

const mapLetters = (text: string): string =>
  text.replace(/[^\x00-\x7f]/g, (letter) => latinLetters.get(letter) ?? letter)

// Zero-width and direction marks: two names that look the same are one.
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/**
 * Any text → the same text in lower case, Turkish, Azerbaijani and Cyrillic letters written with
 * ASCII ones (İ I ı → i, ş → s, ə → e, х → h, ш → s) and every mark and unseen character gone. Spaces, punctuation and
 * other scripts stay as they are. Refuses nothing.
 */
export const toLatin = (text: string): string => {
  // İ and I first: 'İ'.toLowerCase() is two code points, and 'tr' would make I an ı.
  const lower = text.replace(UNSEEN, '').normalize('NFC').replace(/[İIı]/g, 'i').toLowerCase()
  // й and ё have a decomposition but are letters of their own, so the table comes before it;
  // ǿ or ѓ only meet the table after it.
  return mapLetters(mapLetters(lower).normalize('NFD').replace(/\p{M}/gu, ''))
}
