import { apostrophes } from './apostrophes'
import { toLatin } from './toLatin'

// At least two letters before it: what follows "Mekhtiyev’" is a case ending, what follows "O’" is a name.
const caseSuffix = new RegExp(`(?<=[\\p{L}\\p{N}]{2})[${apostrophes}]\\p{L}+`, 'gu')
const anyApostrophe = new RegExp(`[${apostrophes}]`, 'gu')

/**
 * Any text → its search key: `Mekhtiyev’in` → `mekhtiyev`, `İlham Əliyev` → `ilham eliyev`,
 * `Душанбе` → `dusanbe`. Lower-case words with one space between them, without marks, punctuation
 * and Turkish case endings after an apostrophe; other scripts keep their letters. Idempotent; refuses nothing; may be empty.
 */
export const fold = (text: string): string =>
  toLatin(text.normalize('NFC').replace(caseSuffix, '').replace(anyApostrophe, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
