import { apostrophes } from './apostrophes'
import { toLatin } from './toLatin'

const LONGEST = 120
const anyApostrophe = new RegExp(`[${apostrophes}]`, 'gu')

const cutAtWord = (whole: string): string => {
  if (whole.length <= LONGEST) return whole
  const border = whole.lastIndexOf('-', LONGEST)
  return whole.slice(0, border > 0 ? border : LONGEST)
}

/**
 * A headline or name → the words of its address: `a-z`, `0-9` and single hyphens, at most 120
 * characters, cut at a word border. Turkish, Azerbaijani and Cyrillic letters are written in ASCII,
 * an apostrophe of any kind becomes a hyphen (`Aliyev'e` → `aliyev-e`), other scripts are left out:
 * the result may be empty, and the caller then needs another address. Refuses nothing.
 */
export const slug = (text: string): string =>
  cutAtWord(
    toLatin(text.replace(anyApostrophe, '-'))
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  )
