import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isInstant } from '@/src/language/text/dates'
import { mixedAlphabets } from '@/src/language/text/letters'
import { plainText } from '@/src/language/text/plainText'
import { slug } from '@/src/language/text/slug'
import { hostileText } from '@/tests/support/hostileText'
import { runs } from '@/tests/support/runs'

describe('the words of a name', () => {
  it.each([
    ['F22 e and its accent', 'Cafe\u0301', 'Caf\u00e9'],
    ['F24 overrides and embeddings', '\u202egnp.exe\u202c \u202aa\u202b\u202d', 'gnp.exe a'],
    ['A3 a byte order mark', '\ufeffAh\ufeffmet', 'Ahmet'],
    ['F28 controls', 'a\u0000\u001b\u0085b\u000bc', 'abc'],
    ['A3 line ends of other programs', 'bir\r\niki\rüç', 'bir\niki\nüç'],
    ['F28 noncharacters', 'a\ufffe\ufdd0\u{1ffff}b', 'ab'],
    ['F28 half a character', 'a\ud800b', 'a\ufffdb'],
    ['lines and tabs stay', 'bir\tiki\nüç', 'bir\tiki\nüç'],
    ...[
      ['Persian and emoji', 'می\u200cخواهم 👩\u200d🚀'],
      ['two directions in one line', '\u2068עברית\u2069 \u2066a\u2069 \u2067b\u2069 \u200eא\u200f'],
      ['lines that must not be broken, words that may', '5\u00a0kg ke\u00adlime ไทย\u200bไทย'],
    ].map(([what, text]) => [`A3: what ${what} are written with stays`, text, text]),
  ] as [string, string, string][])('%s', (_, typed, kept) => expect(plainText(typed)).toBe(kept))

  it('are plain after one pass, whatever was typed', () => {
    fc.assert(
      fc.property(hostileText, (typed) => {
        const kept = plainText(typed)
        expect(plainText(kept)).toBe(kept)
        expect(kept).not.toMatch(/\p{Surrogate}/u)
        expect(kept).not.toMatch(/[\0\r\u000b\u202a-\u202e\ufeff\ufffe\uffff]/)
      }),
      { numRuns: runs(2_000) },
    )
  })

  it.each([
    ['аdmin', ['аdmin']],
    ['раypal ve Ali', ['раypal']],
    ['Αli', ['Αli']],
    ['Рамиз Мехтиев', []],
    ['ТВ-Rain', []],
    ['İlham Əliyev', []],
    ['東京 Tokyo', []],
  ])('F23: %s', (name, mixed) => expect(mixedAlphabets(name)).toEqual(mixed))

  it('F25, F26: the slug of what looks the same is the same', () => {
    for (const unseen of ['\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060']) {
      expect(slug(`Ah${unseen}met`)).toBe('ahmet')
    }
    expect(slug("İstanbul'da Şok ÇĞÜÖ ı")).toBe('istanbul-da-sok-cguo-i')
  })

  it.each([
    ...['2026-02-28', '2026-02-28T10:00:00Z', '2026-02-28T10:00:00.000+03:00', '0001-01-01'],
    new Date(0),
  ])('F39: %j is a time', (value) => expect(isInstant(value)).toBe(true))

  it.each([
    ...[
      '0000-00-00',
      '275761-01-01',
      '-000001',
      '2026-02-30',
      '2025-02-29',
      '1e20',
      '1',
      'NaN',
      '',
    ],
    ...['2026-02-28T24:00:00Z', '2026-02-28T10:00:60Z', '2026-02-28T10', {}, [], 0, null, true],
    new Date(NaN),
  ])('F39: %j is none', (value) => expect(isInstant(value)).toBe(false))
})
