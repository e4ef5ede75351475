// What the English, Russian and Azerbaijani ways of writing one name disagree about. Vowels stay, so
// that ordinary words are not merged as `skeleton` merges them.
const alike: readonly [RegExp, string][] = [
  [/kh|x/g, 'h'],
  [/zh/g, 'j'],
  [/sh/g, 's'],
  [/ch/g, 'c'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/off$/, 'ov'],
  [/eff$/, 'ev'],
  [/(?<=[aeiou])[yj](?=e)/g, ''],
  ...['a', 'e', 'i', 'o', 'u'].map((vowel): [RegExp, string] => [
    new RegExp(`${vowel}+`, 'g'),
    vowel,
  ]),
]

/**
 * A folded word → how it sounds: `mekhtiyev`, `mehtiyev` and `mehtiev` (Мехтиев) all give `mehtiev`.
 * Finer than `skeleton`, so it can stand for the word in an index. Idempotent.
 */
export const soundOf = (folded: string): string =>
  alike.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), folded)
