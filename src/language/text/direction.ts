/** Scripts that are written from right to left (CLDR, `layout/orientation`), those in use today. */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])
const RTL_LETTER =
  /(?=\p{L})[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Syriac}\p{Script=Thaana}]/gu
const LETTER = /\p{L}/gu

export type Direction = 'ltr' | 'rtl'

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length

/**
 * A language tag (BCP 47) → in which direction it is written: by its script, else by the one its language and region are
 * usually written in (`fa`, `ckb`, `az-Arab`, `pa-PK` are rtl, `ku` and `ar-Latn` are not). What is no tag is ltr.
 */
export function directionOf(language: string | null | undefined): Direction {
  try {
    const { script } = new Intl.Locale(language ?? '').maximize()
    return RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}

/**
 * The direction of one paragraph in a text of `around`: the other one where its letters are, a quotation in Arabic in a
 * Turkish story. In a text from right to left a name in Latin letters turns no paragraph round.
 */
export function directionIn(text: string, around: Direction): Direction {
  const rtl = count(text, RTL_LETTER)
  const ltr = count(text, LETTER) - rtl
  if (around === 'rtl') return rtl === 0 && ltr > 0 ? 'ltr' : 'rtl'
  return rtl > ltr ? 'rtl' : 'ltr'
}
