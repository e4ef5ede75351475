import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { SearchFilters } from '@/src/frontend/site/parts/SearchFilters'
import { SnippetLine } from '@/src/frontend/site/parts/SnippetLine'
import {
  filterOf,
  type SearchAddress,
  searchAddress,
  searchPath,
} from '@/src/frontend/site/searchAddress'
import type { Found } from '@/src/frontend/site/shapes'
import { words } from '@/src/frontend/site/words'

const now = new Date('2026-12-01T21:30:00Z')

describe('the address of a search', () => {
  it('says what narrows it, and nothing else', () => {
    expect(searchPath({ q: 'su & yol' }, words.tr)).toBe('/ara?q=su%20%26%20yol')
    const narrowed = { q: 'su', sira: 'uygun', bolum: 'dünya', tur: 'iddia', ses: 'belge' }
    expect(searchPath(narrowed, words.tr)).toBe(
      '/ara?q=su&tur=iddia&bolum=d%C3%BCnya&ses=belge&sira=uygun',
    )
  })
  it('is of its page’s language, and read back in it; what belongs to the other says nothing', () => {
    const asked = { q: 'su', tur: 'haber', cins: 'dogruluk-denetimi', zaman: 'ay', sira: 'uygun' }
    const english = '/en/search?q=su&type=article&genre=fact-check&within=month&order=best'
    expect(searchPath(asked, words.en)).toBe(english)
    const given = (path: string) =>
      Object.fromEntries(new URL(path, 'https://haber.example').searchParams)
    expect(searchAddress('su', given(english), words.en)).toEqual(asked)
    expect(searchAddress('su', given(searchPath(asked, words.tr)), words.tr)).toEqual(asked)
    expect(searchAddress('su', given(english), words.tr)).toEqual({ q: 'su' })
    expect(searchAddress('su', { sira: 'yok', bolum: ['a', 'b'] }, words.tr)).toEqual({ q: 'su' })
  })
  it('is read back as a filter of the API, without what nobody knows', () => {
    expect(filterOf({ q: 'su' }, now)).toBeUndefined()
    expect(
      filterOf({ q: 'su', tur: 'toString', cins: 'yok', ses: '', zaman: 'asir' }, now),
    ).toBeUndefined()
    expect(filterOf({ q: 'su', tur: 'iddia', kisi: 'a', zaman: 'hafta' }, now)).toEqual({
      ...{ types: ['CLAIM'], persons: ['a'], from: '2026-11-24T21:00:00.000Z' },
    })
  })
})

const facets: NonNullable<Found['facets']> = {
  types: [
    { type: 'ARTICLE', count: 1_234 },
    { type: 'CLAIM', count: 2 },
    { type: 'PERSON', count: 0 },
  ],
  sections: [{ slug: 'dunya', name: 'Dünya <b>', count: 7 }],
  voices: [{ voice: 'MASKED_SOURCE', count: 3 }],
  ...{ genres: [], persons: [], sources: [] },
}
const found = (given: Found['facets']): Found => ({
  ...{ edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0, facets: given },
})
const drawn = (address: SearchAddress, given: Found['facets'] = facets): string =>
  renderToStaticMarkup(
    createElement(SearchFilters, { found: found(given), address, words: words.tr }),
  )

describe('what a search can be narrowed to', () => {
  it('is offered by links with counts, what is chosen as the way back', () => {
    const html = drawn({ q: 'su', bolum: 'dunya', sira: 'uygun' })
    expect(html).toContain('href="/ara?q=su&amp;bolum=dunya&amp;ses=adi-sakli&amp;sira=uygun"')
    expect(html).toContain(
      '<a href="/ara?q=su&amp;sira=uygun" aria-current="true">Dünya &lt;b&gt;</a>',
    )
    expect(html).toContain('Haberler <span class="n">1.234</span>')
    expect(html).not.toContain('Kişiler')
  })
  it('keeps what was chosen where nothing is left of it', () => {
    expect(drawn({ q: 'su', kisi: 'kimse' })).toContain('aria-current="true">kimse</a>')
  })
  it('is not offered while nothing is counted', () => {
    expect(drawn({ q: 'su' }, null)).not.toContain('href')
  })
})

it('a snippet marks what was looked for', () => {
  const snippet = { text: '…eski su <b>', marks: [{ start: 6, end: 8 }] }
  expect(renderToStaticMarkup(createElement(SnippetLine, { snippet }))).toBe(
    '<p class="snippet" dir="auto">…eski <mark>su</mark> &lt;b&gt;</p>',
  )
})
