const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /\p{Script=Latin}/u
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u

/**
 * The words of a name that mix Latin letters with Cyrillic or Greek ones, which look the same (`раypal`): nobody is
 * called that (UTS #39, mixed-script confusables). Empty when there are none; `ТВ-Rain` is two words.
 */
export const mixedAlphabets = (name: string): string[] =>
  (name.match(WORD) ?? []).filter((word) => LATIN.test(word) && OTHER.test(word))
