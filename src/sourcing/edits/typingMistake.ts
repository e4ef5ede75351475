import { editDistance } from '../spelling/editDistance'

const SHORTEST = 4
const LONGEST = 60
const LONG = 9
const plain = (word: string): string =>
  word.replace(/ı/gu, 'i').normalize('NFD').replace(/\p{M}/gu, '')

/**
 * Whether one of two words is the other mistyped: a letter left out, put in, exchanged or swapped with its neighbour, two in a word of nine letters and
 * more, or an accent. The first letter stays: “aldı” is no mistyped “çaldı”. Words of fewer than four letters are never mistyped, they are too many.
 */
export function isTypingMistake(before: string, after: string): boolean {
  if (before === after) return true
  if (before.length > LONGEST || after.length > LONGEST) return false
  const [old, now] = [plain(before), plain(after)]
  if (old === now) return before.length > 2
  const shortest = Math.min(old.length, now.length)
  if (shortest < SHORTEST) return false
  if (old.charAt(0) !== now.charAt(0) && !isSwapped(old, now)) return false
  const distance = editDistance(old, now)
  return distance <= 1 || (distance === 2 && shortest >= LONG)
}

/** “öğle” and “ğöle”. */
const isSwapped = (old: string, now: string): boolean =>
  old.charAt(0) === now.charAt(1) &&
  old.charAt(1) === now.charAt(0) &&
  old.slice(2) === now.slice(2)
