import { describe, expect, it } from '@jest/globals'

import { directionIn, directionOf } from '@/src/language/text/direction'

describe('A4: in which direction a text is written', () => {
  it.each([
    ...['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb', 'syr', 'nqo', 'iw'],
    ...['ar-EG', 'az-Arab', 'ku-Arab', 'pa-PK', 'uz-AF', 'fa-AF', 'he-IL', 'ff-Adlm'],
  ])('%s: from right to left', (language) => expect(directionOf(language)).toBe('rtl'))

  it.each(['tr', 'en', 'az', 'ku', 'ar-Latn', 'ru', 'zh-Hant', 'x', 'tr_TR', '', null, undefined])(
    '%s: from left to right',
    (language) => expect(directionOf(language)).toBe('ltr'),
  )

  it.each([
    ['NATO أعلنت القرار', 'rtl', 'rtl'],
    ['NATO said so.', 'rtl', 'ltr'],
    ['12.5', 'rtl', 'rtl'],
    ['“أعلنت القرار” dedi', 'ltr', 'rtl'],
    ['Bakan “שלום” dedi', 'ltr', 'ltr'],
    ['12.5', 'ltr', 'ltr'],
  ] as const)('%s within %s: %s', (text, around, own) =>
    expect(directionIn(text, around)).toBe(own),
  )
})
