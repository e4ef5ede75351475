/**
 * A text in lower case, letter by letter, so that offsets hold: `İ` in lower case is two code units outside Turkish. Apostrophes
 * become `'` and white space a blank. `language` is a BCP 47 tag, or anything else: only Turkish and Azerbaijani have an i of their own.
 */
export const lowered = (text: string, language: string): string => {
  const locale = /^(?:tr|az)(?:-|$)/i.test(language) ? 'tr' : 'en'
  // No letter gets shorter in lower case: as long a text has every letter in its place.
  const whole = text.toLocaleLowerCase(locale)
  if (whole.length === text.length) return whole.replace(/[’ʼ]/g, "'").replace(/\s/g, ' ')
  return Array.from(text, (letter) => {
    if (letter === '’' || letter === 'ʼ') return "'"
    if (/\s/.test(letter)) return ' '
    const small = letter.toLocaleLowerCase(locale)
    return small.length === letter.length ? small : letter
  }).join('')
}
