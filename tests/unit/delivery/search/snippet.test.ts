import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { searchTerms } from '@/src/delivery/search/searchTerms'
import { snippetOf } from '@/src/delivery/search/snippet'

const marked = (text: string, query: string): string | null => {
  const snippet = snippetOf(text, 'tr', searchTerms(query))
  if (!snippet) return null
  return [...snippet.marks]
    .reverse()
    .reduce(
      (rest, { start, end }) =>
        `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      snippet.text,
    )
}
const long = 'dolgu '.repeat(100)

describe('a snippet', () => {
  it.each([
    ['Belediyenin su kuyusu açıldı.', 'belediye', '[Belediyenin] su kuyusu açıldı.'],
    ['Mekhtiyev’in\n\nplanı', 'MEHTİYEV plan', '[Mekhtiyev’in] [planı]'],
    ['Mekhtiyev gitti', 'Mehdijef', '[Mekhtiyev] gitti'],
    ['hiç yok', 'su', null],
    ['', 'su', null],
  ])('of %j for %j is %j', (text, query, expected) => expect(marked(text, query)).toBe(expected))

  it('is where most of the words stand together, not where the first stands', () => {
    const text = `Su vardı. ${long} Kuyuda su bulundu. ${long}`
    expect(marked(text, 'su kuyu')).toMatch(
      /^…(dolgu )+\[Kuyuda\] \[su\] bulundu\. (dolgu )+dolgu…$/,
    )
  })
  it('marks what stands there, on one line, whatever the text', () => {
    const piece = fc.constantFrom(
      'su',
      'Kuyu’da',
      ' ',
      '\n\n',
      '\t',
      'İ',
      '😀',
      'dolgu ',
      'x'.repeat(200),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const snippet = snippetOf(pieces.join(''), 'tr', searchTerms('su kuyu'))
        if (!snippet) return
        expect(snippet.text).not.toMatch(/\n|\t| {2}/)
        expect(snippet.marks.length).toBeGreaterThan(0)
        for (const { start, end } of snippet.marks) {
          expect(snippet.text.slice(start, end)).toMatch(/^(su|Kuyu’da)/)
        }
      }),
    )
  })
})
