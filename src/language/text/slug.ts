import { apostrophes, toLatin } from './letters'

const LONGEST = 120
const anyApostrophe = new RegExp(`[${apostrophes}]`, 'gu')

const cutAtWord = (whole: string): string => {
  if (whole.length <= LONGEST) return whole
  const border = whole.lastIndexOf('-', LONGEST)
  return whole.slice(0, border > 0 ? border : LONGEST)
}

/**
 * A headline or name → the words of its address: `a-z`, `0-9` and single hyphens, at most 120
 * characters, cut at a word border. Letters of any alphabet are written in ASCII (see `toLatin`),
 * an apostrophe of any kind becomes a hyphen (`Aliyev'e` → `aliyev-e`), Chinese and Japanese signs are left out:
 * the result may be empty or say too little (`littleSurvives`), and the caller then needs another address. Refuses nothing.
 */
export const slug = (text: string): string =>
  cutAtWord(
    toLatin(text.replace(anyApostrophe, '-'))
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  )

const LETTER = /\p{L}/gu

const lettersIn = (text: string): number => (text.match(LETTER) ?? []).length

/**
 * Whether an address says too little of the words it was made of: a third of their letters or fewer came through
 * (`中国 5` → `5`). Words without a letter lose none.
 */
export function littleSurvives(words: string, address: string): boolean {
  const [had, has] = [lettersIn(words.normalize('NFKC')), lettersIn(address)]
  return has < had && has * 3 <= had
}
