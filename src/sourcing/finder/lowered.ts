/**
 * A text in lower case, letter by letter, so that offsets hold: `İ` in lower case is two code units outside Turkish. Apostrophes
 * become `'` and white space a blank. `language` is a BCP 47 tag.
 */
export const lowered = (text: string, language: string): string =>
  Array.from(text, (letter) => {
    if (letter === '’' || letter === 'ʼ') return "'"
    if (/\s/.test(letter)) return ' '
    const small = letter.toLocaleLowerCase(language)
    return small.length === letter.length ? small : letter
  }).join('')
